package io.github.proposals.model.rules.internal.text;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.TextDemand;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** JSON in a code block that is none, or does not look as the process demands. */
public final class MalformedText implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "text.malformed", Severity.ERROR, "The JSON in a code block does not look as the process demands.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.body().texts().stream()
                .filter(demand -> demand.schema().isPresent())
                .map(TextDemand::says);
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Passages passages = new Passages(text.document());
        return text.proposal().process().body().texts().stream()
                .filter(demand -> demand.schema().isPresent() && text.proposal().meets(demand.when()))
                .flatMap(demand -> passages.of(demand).stream().flatMap(passage -> finding(demand, passage, text)));
    }

    private static Stream<Finding> finding(TextDemand demand, Span passage, ProposalText text) {
        List<String> problems = demand.schema()
                .orElseThrow()
                .problems(inside(text.document().source().slice(passage)));
        return problems.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.at(text.place(passage), "%s: %s", demand.message(), String.join("; ", problems))
                        .about(new Subject.Markup(demand.message()))
                        .help(demand.help().isEmpty() ? "mend it" : demand.help())
                        .severity(demand.severity())
                        .says(demand.says()));
    }

    /** {@return a block without the lines that fence it} */
    private static String inside(String block) {
        List<String> lines = block.lines().toList();
        return String.join("\n", lines.subList(1, Math.max(1, lines.size() - 1)));
    }
}
