package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.SectionMap;
import io.github.proposals.model.proposal.ValueState;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A section that does not say word for word what it has to say. */
public final class WrongText implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "section.wrong-text", Severity.ERROR, "A section does not say word for word what it has to say.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.sections().stream()
                .filter(section -> !section.text().isEmpty())
                .map(SectionDefinition::says);
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.sections().matches().stream()
                .filter(match -> !match.definition().text().isEmpty())
                .filter(match -> text.stateOf(match.section()) != ValueState.EMPTY)
                .filter(match ->
                        !words(text, match).equals(normal(match.definition().text())))
                .map(match -> Finding.at(
                                text.place(match.section().heading()),
                                "'%s' does not say what it has to say, word for word",
                                match.definition().name())
                        .about(new Subject.Section(match.definition().name()))
                        .help("write nothing but '%s'", match.definition().text())
                        .says(match.definition().says()));
    }

    private static String words(ProposalText text, SectionMap.Match match) {
        // By blocks, since marks of the heading may stand behind its words.
        return normal(text.document().blocksIn(match.section().body()).stream()
                .map(block -> text.document().source().slice(block.span()))
                .collect(Collectors.joining("\n")));
    }

    private static String normal(String text) {
        return text.strip().replaceAll("[ \\t\\r\\n]+", " ");
    }
}
