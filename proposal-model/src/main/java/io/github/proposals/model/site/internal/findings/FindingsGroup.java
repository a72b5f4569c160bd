package io.github.proposals.model.site.internal.findings;

import java.util.List;

/**
 * Findings that belong together: those in a file, or those of a rule.
 *
 * @param anchor where they stand
 * @param name the proposal, the file or the rule
 * @param about its title, or what it finds
 * @param page where more about it can be read; empty if there is no page
 * @param tally how many there are
 * @param open whether they are shown at once
 * @param rows the findings, the worst first
 */
record FindingsGroup(String anchor, String name, String about, String page, Tally tally, boolean open, List<Row> rows) {

    /**
     * A finding, and whose it is.
     *
     * @param item the finding
     * @param file the proposal or the file
     * @param page the page of the proposal; empty if there is none
     * @param full where it is told in full; empty if it is not
     */
    record Row(FindingItem item, String file, String page, String full) {

        Row after(Row before) {
            return new Row(item.after(before.item), file, page, full);
        }
    }

    /** {@return how many more there are than have a row, in words; empty if that was all} */
    String more() {
        int count = tally.all() - rows.size();
        return count == 0 ? "" : count + " more";
    }
}
