package io.github.proposals.model.rules.internal.reference;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.register.Register;
import java.util.stream.Stream;

/** A proposal that names itself. */
public final class SelfReference implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("reference.self", Severity.ERROR, "A proposal names itself in its header.");
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return Relations.of(proposals)
                .filter(reference -> reference
                        .proposal()
                        .identity()
                        .filter(reference.id()::equals)
                        .isPresent())
                .filter(reference -> reference.meant(proposals).contains(reference.proposal()))
                .map(reference -> Finding.at(
                                reference.field().place(),
                                "this proposal names itself in '%s'",
                                reference.definition().field())
                        .about(new Subject.Reference(
                                reference.definition().field(),
                                reference.proposal().id()))
                        .help("name the other proposal, or remove it"));
    }
}
