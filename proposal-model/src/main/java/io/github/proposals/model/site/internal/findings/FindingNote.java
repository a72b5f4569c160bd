package io.github.proposals.model.site.internal.findings;

import io.github.proposals.model.site.page.SiteOptions;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;

/** A finding as those see it who write the text: beside it, or above it where no part of the text is to blame. */
public final class FindingNote {

    private final String anchor;
    private final Findings.Numbered found;
    private final FindingItem item;

    private FindingNote(String anchor, Findings.Numbered found, FindingItem item) {
        this.anchor = anchor;
        this.found = found;
        this.item = item;
    }

    static FindingNote of(int position, Findings.Numbered found, SiteOptions options) {
        return new FindingNote("page:found-" + position, found, FindingItem.of(found, options));
    }

    /** {@return at which character of the text it is; negative if it is about something else} */
    public int at(SourceText text) {
        Place place = found.diagnostic().place();
        if (!place.path().equals(text.path())
                || place.isWholeFile()
                || place.start().line() > text.lineCount()) {
            return -1;
        }
        Span line = text.line(place.start().line());
        return Math.min(line.end(), text.offset(line.start(), place.start().column() - 1));
    }

    Findings.Numbered found() {
        return found;
    }

    FindingItem item() {
        return item;
    }

    /** {@return where it stands on the page} */
    public String anchor() {
        return anchor;
    }

    /** {@return how bad it is, in a word for the style sheet} */
    public String kind() {
        return item.kind();
    }

    /** {@return how bad it is, in a word for people} */
    public String severity() {
        return item.severity();
    }

    /** {@return what is wrong} */
    public String message() {
        return item.message();
    }

    /** {@return what to do; empty if the message says it all} */
    public String help() {
        return item.help();
    }

    /** {@return the rule that found it} */
    public String rule() {
        return item.rule();
    }

    /** {@return the page of that rule} */
    public String page() {
        return item.page();
    }

    /** {@return the line, or the file where that is another one or meant as a whole} */
    public String where() {
        return item.place().line().isEmpty()
                ? item.place().text()
                : item.place().line();
    }
}
