package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.SectionMap;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A section with more paragraphs than the process allows. */
public final class LongSection implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "section.too-long", Severity.WARNING, "A section has more paragraphs than the process allows.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.sections().stream().filter(it -> it.paragraphs() > 0).map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.sections().matches().stream()
                .flatMap(match -> excess(text, match).stream()
                        .map(line -> Finding.at(
                                        text.place(line),
                                        "the section '%s' goes on after %s",
                                        match.definition().name(),
                                        match.definition().paragraphs() == 1
                                                ? "one paragraph"
                                                : match.definition().paragraphs() + " paragraphs")
                                .about(new Subject.Section(match.definition().name()))
                                .help("shorten it, or move this into another section")
                                .says(match.definition().says())));
    }

    /** {@return the first line of what is too much in a section} */
    static Optional<Span> excess(ProposalText text, SectionMap.Match match) {
        int most = match.definition().paragraphs();
        return most > 0
                ? paragraphs(text, match.section()).stream()
                        .skip(most)
                        .findFirst()
                        .map(block -> firstLine(text, block.span()))
                : Optional.empty();
    }

    private static List<Block> paragraphs(ProposalText text, Section section) {
        return text.document().blocksIn(section.body()).stream()
                .takeWhile(block -> block.kind() != Block.Kind.HEADING)
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .filter(block -> isText(text.document()
                        .prose()
                        .substring(block.span().start(), block.span().end())))
                .toList();
    }

    private static Span firstLine(ProposalText text, Span block) {
        Span line = text.document().source().line(text.document().source().lineOf(block.start()));
        return new Span(block.start(), Math.min(line.end(), block.end()));
    }

    private static boolean isText(String block) {
        return !block.isBlank() && !block.strip().startsWith("![");
    }
}
