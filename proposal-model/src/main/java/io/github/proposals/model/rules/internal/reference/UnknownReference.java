package io.github.proposals.model.rules.internal.reference;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.register.Register;
import java.util.stream.Stream;

/** A header that names a proposal which does not exist. */
public final class UnknownReference implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("reference.unknown", Severity.ERROR, "A header names a proposal that does not exist.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.relations().stream().map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return Relations.of(proposals)
                .filter(reference -> proposals.anywhere(reference.id()).isEmpty())
                .flatMap(reference -> reference.definition().unknown().stream()
                        .map(severity -> Finding.at(
                                        reference.field().place(),
                                        "there is no %s to name in '%s'",
                                        proposals.idOf(reference.id()),
                                        reference.definition().field())
                                .about(new Subject.Reference(
                                        reference.definition().field(), proposals.idOf(reference.id())))
                                .help("correct the number, or leave it out until that proposal exists")
                                .severity(severity)
                                .says(reference.definition().says())));
    }
}
