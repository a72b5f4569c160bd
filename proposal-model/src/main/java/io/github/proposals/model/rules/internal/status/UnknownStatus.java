package io.github.proposals.model.rules.internal.status;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.StatusForm;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A status that the process does not have. */
public final class UnknownStatus implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("status.unknown", Severity.ERROR, "The status is not one of the process.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.fieldOf(FieldType.STATUS).stream().map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        return proposal
                .fieldOf(FieldType.STATUS)
                .filter(field -> field.known()
                        && !field.status().exact()
                        && !field.status().list())
                .map(field -> finding(proposal, field))
                .stream();
    }

    private static String written(Status status) {
        return Stream.concat(Stream.of(status.name()), status.forms().stream().map(StatusForm::toString))
                .collect(Collectors.joining(", "));
    }

    private static Finding finding(Proposal proposal, Field field) {
        FieldDefinition definition = field.definition().orElseThrow();
        if (field.status().status().isPresent() && field.status().isMore()) {
            return Finding.at(field.place(), "unknown status '%s'", field.text())
                    .about(new Subject.Status(field.text()))
                    .help("write it as: %s", written(field.status().status().get()))
                    .says(definition.says());
        }
        Finding finding = Finding.at(field.place(), "unknown status '%s'", field.text())
                .about(new Subject.Status(field.text()))
                .help(Suggestion.helpByWords(field.text(), proposal.possibleStatuses()))
                .says(definition.says());
        return Suggestion.clear(field.text(), proposal.possibleStatuses())
                .map(status -> finding.repair(new Repair.SetField(proposal.path(), definition.name(), status)))
                .orElse(finding);
    }
}
