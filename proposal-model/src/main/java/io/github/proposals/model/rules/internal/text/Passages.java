package io.github.proposals.model.rules.internal.text;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.TextDemand;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.stream.IntStream;

/** The passages of a document that a demand is about. */
final class Passages {

    private Passages() {}

    /** {@return them, in reading order} */
    static List<Span> of(TextDemand demand, ProposalDocument document) {
        return switch (demand.where()) {
            case PROSE -> List.of(new Span(0, document.prose().length()));
            case COMMENT -> document.comments();
            case CODE_SPAN -> new CodePassages(document).spans();
            case CODE_BLOCK ->
                new CodePassages(document)
                        .blocks(demand.language()).stream().map(Block::span).toList();
        };
    }

    /** {@return the same, with each line of running text on its own} */
    static List<Span> narrow(TextDemand demand, ProposalDocument document) {
        return demand.where() == TextDemand.Where.PROSE
                ? IntStream.rangeClosed(1, document.source().lineCount())
                        .mapToObj(document.source()::line)
                        .toList()
                : of(demand, document);
    }

    /** {@return what is looked at in a passage} */
    static String words(TextDemand demand, Span passage, ProposalDocument document) {
        return demand.where() == TextDemand.Where.PROSE
                ? document.prose().substring(passage.start(), passage.end())
                : document.source().slice(passage);
    }
}
