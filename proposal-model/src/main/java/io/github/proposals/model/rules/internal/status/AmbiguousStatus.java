package io.github.proposals.model.rules.internal.status;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.StatusReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A status that is the list of the template with one entry marked. */
public final class AmbiguousStatus implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("status.ambiguous", Severity.ERROR, "The status is a list of several.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.fields().stream()
                .filter(it -> it.type() == FieldType.STATUS)
                .map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        return proposal
                .fieldOf(FieldType.STATUS)
                .filter(field -> field.known() && field.status().list())
                .map(field -> finding(proposal, field))
                .stream();
    }

    private static Finding finding(Proposal proposal, Field field) {
        FieldDefinition definition = field.definition().orElseThrow();
        Optional<String> marked = marked(field.text());
        Finding finding = Finding.at(field.place(), "the status is a list, not one value")
                .about(new Subject.Status(field.text()))
                .help(marked.map(entry -> "is '" + entry + "' meant? Remove the others")
                        .orElse("keep one of: " + String.join(", ", proposal.possibleStatuses())))
                .says(definition.says());
        return marked.filter(proposal.possibleStatuses()::contains)
                .map(status -> finding.repair(new Repair.SetField(proposal.path(), definition.name(), status)))
                .orElse(finding);
    }

    /** {@return the entry that stands out, if just one does} */
    private static Optional<String> marked(String list) {
        List<String> marked = Arrays.stream(list.split("[|/,]"))
                .filter(part -> !part.strip().equals(StatusReader.entry(part)))
                .map(StatusReader::entry)
                .toList();
        return marked.size() == 1 ? Optional.of(marked.get(0)) : Optional.empty();
    }
}
