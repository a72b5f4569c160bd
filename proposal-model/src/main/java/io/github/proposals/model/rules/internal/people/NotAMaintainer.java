package io.github.proposals.model.rules.internal.people;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.util.stream.Stream;

/** A person in a role that only maintainers can have. */
public final class NotAMaintainer implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "people.not-a-maintainer", Severity.WARNING, "A person has a role that only maintainers can have.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.fields().stream().filter(it -> it.members().isPresent()).map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        if (proposal.circumstances().maintainers().isEmpty()) {
            return Stream.empty();
        }
        return proposal.values()
                .flatMap(field -> field.definition().flatMap(FieldDefinition::members).stream()
                        .flatMap(severity -> field.people().stream()
                                .filter(person -> !proposal.isInsider(person))
                                .map(person -> Finding.at(
                                                field.place().narrow(person.written()),
                                                "'%s' is not one of the maintainers",
                                                person)
                                        .about(new Subject.Person(field.name(), person.toString()))
                                        .help(
                                                "name one of: %s",
                                                String.join(
                                                        ", ",
                                                        proposal.circumstances().maintainers()))
                                        .says(field.definition().orElseThrow().says())
                                        .severity(severity))));
    }
}
