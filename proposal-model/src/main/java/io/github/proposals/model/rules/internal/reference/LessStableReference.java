package io.github.proposals.model.rules.internal.reference;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.util.Optional;
import java.util.stream.Stream;

/** A proposal that leans on another one which may still change when it does not any more. */
public final class LessStableReference implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "reference.less-stable", Severity.ERROR, "A proposal leans on another one that is less stable.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.relations().stream().filter(it -> it.stable()).map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return Relations.of(proposals)
                .filter(reference -> reference.definition().stable())
                .flatMap(reference -> reference.meant(proposals).stream()
                        .limit(1)
                        .filter(other -> other.isLessStableThan(reference.proposal()))
                        .map(other -> finding(reference, other)));
    }

    private static Finding finding(Relations.Reference reference, Proposal other) {
        Optional<Field> status = other.fieldOf(FieldType.STATUS);
        String own =
                reference.proposal().fieldOf(FieldType.STATUS).map(Field::text).orElse("");
        return Finding.at(
                        reference.field().place(),
                        "'%s' names %s, which is '%s', less stable than '%s'",
                        reference.definition().field(),
                        other.id(),
                        status.map(Field::text).orElse(""),
                        own)
                .about(new Subject.Reference(reference.definition().field(), other.id()))
                .help("wait until it is as far, or do without it")
                .related(status.map(Field::place).orElse(other.head()), "its status")
                .says(reference.definition().says());
    }
}
