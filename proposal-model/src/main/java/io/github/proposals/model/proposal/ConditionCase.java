package io.github.proposals.model.proposal;

import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What conditions ask of a proposal.
 *
 * @param proposal the proposal
 */
record ConditionCase(Proposal proposal) implements Condition.Case {

    @Override
    public Optional<Status> status() {
        return proposal.status();
    }

    @Override
    public String statusText() {
        return proposal.fieldOf(FieldType.STATUS).map(Field::text).orElse("");
    }

    @Override
    public String type() {
        return proposal.type();
    }

    @Override
    public boolean isTypeKnown() {
        return proposal.process()
                .fieldOf(FieldType.TYPE)
                .filter(definition -> definition.values().contains(type()))
                .isPresent();
    }

    @Override
    public String value(String field) {
        return proposal.field(field).filter(Field::known).map(Field::text).orElse("");
    }

    @Override
    public Optional<Integer> number() {
        return proposal.number();
    }

    @Override
    public Optional<LocalDate> created() {
        return proposal.fieldFor("created").flatMap(Field::date);
    }

    @Override
    public Optional<LocalDate> committed() {
        return proposal.circumstances().history().added(proposal.path());
    }

    @Override
    public boolean isProcessDocument() {
        return proposal.isProcessDocument();
    }

    @Override
    public Optional<Boolean> isMerged() {
        return proposal.circumstances().history().onDefaultBranch();
    }

    /** Where no maintainers are configured, nobody is an outsider, and nobody is none. */
    @Override
    public Optional<Boolean> isByOutsiders() {
        List<Person> authors = proposal.fieldFor("author").map(Field::people).orElse(List.of());
        return proposal.circumstances().maintainers().isEmpty() || authors.isEmpty()
                ? Optional.empty()
                : Optional.of(authors.stream().noneMatch(proposal::isInsider));
    }
}
