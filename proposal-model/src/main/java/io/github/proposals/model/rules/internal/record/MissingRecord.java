package io.github.proposals.model.rules.internal.record;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.RecordDefinition;
import io.github.proposals.model.proposal.ProposalText;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that must be recorded in the proposal, in one of several ways, and is not. */
public final class MissingRecord implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "record.missing", Severity.ERROR, "Something that the process wants recorded is not said anywhere.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.records().stream().flatMap(it -> it.demands().stream()).map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.proposal().process().records().stream()
                .filter(definition -> !text.has(definition))
                .flatMap(definition -> text
                        .proposal()
                        .conditions()
                        .unmet(definition.demands(), Optional.empty())
                        .map(demand -> Finding.at(
                                        text.proposal().head(),
                                        "%s is missing%s",
                                        definition.name(),
                                        text.proposal().conditions().because(demand.when()))
                                .missing(new Subject.Recorded(definition.name()))
                                .help(help(definition))
                                .severity(demand.severity())
                                .says(demand.says()))
                        .stream());
    }

    private static String help(RecordDefinition definition) {
        if (!definition.fields().isEmpty()) {
            return "add a section for it, or a field such as '"
                    + definition.fields().get(0) + "'";
        }
        return definition.headings().isEmpty() ? "add it at the end" : "add a section for it";
    }
}
