package io.github.proposals.model.site;

import io.github.proposals.model.index.Index;

/**
 * What all pages have around them.
 *
 * @param title of the window
 * @param site the name of the site
 * @param onRegister whether this is the page of all proposals
 * @param onProcess whether this is the page of the process
 * @param onStatistics whether this is the page of numbers
 * @param look a word for the style sheet; empty for the look of most pages
 */
record Frame(String title, String site, boolean onRegister, boolean onProcess, boolean onStatistics, String look) {

    static Frame register(Index index) {
        return new Frame(index.process().name(), index.process().name(), true, false, false, "");
    }

    static Frame process(Index index) {
        return new Frame("Process · " + index.process().name(), index.process().name(), false, true, false, "");
    }

    static Frame statistics(Index index) {
        return new Frame(
                "Statistics · " + index.process().name(), index.process().name(), false, false, true, "");
    }

    static Frame proposal(Index index, String id, String title) {
        return new Frame(
                id + " " + title + " · " + index.process().name(),
                index.process().name(),
                false,
                false,
                false,
                "proposal");
    }
}
