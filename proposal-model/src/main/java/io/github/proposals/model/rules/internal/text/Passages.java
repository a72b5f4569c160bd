package io.github.proposals.model.rules.internal.text;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.RequiredText;
import io.github.proposals.model.process.TextDemand;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The passages of a document that demands are about. Its code is looked for once, when somebody asks for it. */
final class Passages {

    private final ProposalDocument document;
    private Optional<CodePassages> code = Optional.empty();

    Passages(ProposalDocument document) {
        this.document = document;
    }

    /** {@return those of a demand, in reading order} */
    List<Span> of(TextDemand demand) {
        return switch (demand.where()) {
            case PROSE -> List.of(new Span(0, document.prose().length()));
            case COMMENT -> document.comments();
            case CODE_SPAN -> code().spans();
            case CODE_BLOCK ->
                code().blocks(demand.language()).stream().map(Block::span).toList();
        };
    }

    /** {@return the same, of running text only the lines that hold what is not allowed, if any do} */
    List<Span> narrow(TextDemand demand) {
        return demand.where() == TextDemand.Where.PROSE ? lines(demand.required()) : of(demand);
    }

    private List<Span> lines(RequiredText required) {
        SourceText source = document.source();
        BitSet lines = new BitSet();
        if (required.anyOf().isEmpty()) {
            lines.set(1, source.lineCount() + 1);
        }
        for (String wanted : required.anyOf()) {
            int at = required.find(wanted, document.prose(), 0);
            while (at >= 0) {
                int line = source.lineOf(at);
                lines.set(line);
                at = required.find(
                        wanted,
                        document.prose(),
                        Math.max(at + 1, source.line(line).end()));
            }
        }
        return lines.stream().mapToObj(source::line).toList();
    }

    /** {@return what is looked at in a passage} */
    String words(TextDemand demand, Span passage) {
        return demand.where() == TextDemand.Where.PROSE
                ? document.prose().substring(passage.start(), passage.end())
                : document.source().slice(passage);
    }

    private CodePassages code() {
        code = code.or(() -> Optional.of(new CodePassages(document)));
        return code.get();
    }
}
