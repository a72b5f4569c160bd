package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.Span;
import java.util.Optional;
import java.util.stream.Stream;

/** A text that stands in front of the first section. */
public final class Preface implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("section.preface", Severity.ERROR, "A text stands in front of the first section.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.proposal().process().body().preface().stream()
                .flatMap(severity -> of(text).stream()
                        .map(line -> Finding.at(text.place(line), "this text stands in front of the first section")
                                .about(new Subject.Markup("preface"))
                                .help("move it below one of the headings")
                                .severity(severity)));
    }

    /** {@return the first line of a text in front of the first section, whether the process minds it or not} */
    static Optional<Span> of(ProposalText text) {
        return first(text.document()).map(block -> firstLine(text.document(), block));
    }

    private static Span firstLine(ProposalDocument document, Block block) {
        return document.source().line(document.source().lineOf(block.span().start()));
    }

    /** {@return the first block below the header, unless it is a heading or HTML such as a comment} */
    private static Optional<Block> first(ProposalDocument document) {
        int header = document.header().fields().stream()
                .mapToInt(field -> field.valueSpan().end())
                .max()
                .orElse(0);
        return document.blocks().stream()
                .filter(block -> block.span().start() >= header && block.kind() != Block.Kind.HTML)
                .findFirst()
                .filter(block -> block.kind() != Block.Kind.HEADING);
    }
}
