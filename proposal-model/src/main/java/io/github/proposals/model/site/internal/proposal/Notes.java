package io.github.proposals.model.site.internal.proposal;

import io.github.proposals.model.site.internal.findings.FindingNote;
import io.github.proposals.model.site.internal.findings.FindingNotes;
import io.github.proposals.model.site.internal.html.Body;
import io.github.proposals.model.text.SourceText;
import java.util.List;
import org.jsoup.nodes.Element;

/** What was found in a text, beside it: for who writes it. */
final class Notes {

    private Notes() {}

    /** Puts each finding behind the block that it is about, and returns all of them for above the text. */
    static FindingNotes beside(Body body, SourceText source, List<FindingNote> all) {
        return FindingNotes.of(all, body.beside(all, it -> it.at(source), Notes::element));
    }

    private static Element element(FindingNote found) {
        Element note =
                new Element("div").attr("class", "note-of " + found.kind()).attr("id", found.anchor());
        Element first = note.appendElement("p");
        first.appendElement("span").attr("class", "severity " + found.kind()).text(found.severity());
        first.appendText(" ").appendElement("strong").text(found.message());
        first.appendText(" ")
                .appendElement("a")
                .attr("class", "rule")
                .attr("href", found.page())
                .text(found.rule());
        if (!found.help().isEmpty()) {
            Element help = note.appendElement("p").attr("class", "help");
            help.appendElement("b").text("What to do:");
            help.appendText(" " + found.help());
        }
        note.appendElement("p").attr("class", "place").text(found.where());
        return note;
    }
}
