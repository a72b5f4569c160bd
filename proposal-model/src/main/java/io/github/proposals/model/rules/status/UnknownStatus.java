package io.github.proposals.model.rules.status;

import io.github.proposals.model.Proposal;
import io.github.proposals.model.ProposalText;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldType;
import java.util.List;
import java.util.stream.Stream;

/** A status that the process does not have. */
public final class UnknownStatus implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("status.unknown", Severity.ERROR, "The status is not one of the process.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        List<String> names = proposal.process().lifecycle().names();
        return proposal
                .fieldOf(FieldType.STATUS)
                .filter(field ->
                        field.known() && !names.contains(field.text()) && !AmbiguousStatus.isList(field, names))
                .map(field -> Finding.at(field.place(), "unknown status '%s'", field.text())
                        .help(Suggestion.help(field.text(), proposal.possibleStatuses()))
                        .says(field.definition().orElseThrow().says()))
                .stream();
    }
}
