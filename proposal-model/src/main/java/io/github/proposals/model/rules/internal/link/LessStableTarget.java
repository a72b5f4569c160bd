package io.github.proposals.model.rules.internal.link;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.LocalLink;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.util.Optional;
import java.util.stream.Stream;

/** A link to another proposal that may still change when this one does not any more. */
public final class LessStableTarget implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "link.less-stable", Severity.ERROR, "A link leads to a proposal that is less stable than this one.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return Stream.of(process.body().links().says());
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return proposals.process().body().links().stable()
                ? proposals.stream().flatMap(proposal -> check(proposal, proposals))
                : Stream.empty();
    }

    private static Stream<Finding> check(Proposal proposal, Register proposals) {
        return proposal.links().stream()
                .flatMap(link -> proposals.at(Target.path(proposal, link, proposals)).stream()
                        .filter(other -> other.isLessStableThan(proposal))
                        .flatMap(other -> severity(proposal, link).stream()
                                .map(it -> finding(proposal, link, other).severity(it))));
    }

    /** Who links to a section may mean no more than that. */
    private static Optional<Severity> severity(Proposal proposal, LocalLink link) {
        return link.fragment().isEmpty()
                ? Optional.of(Severity.ERROR)
                : proposal.process().body().links().stableSections();
    }

    private static Finding finding(Proposal proposal, LocalLink link, Proposal other) {
        Optional<Field> status = other.fieldOf(FieldType.STATUS);
        return Finding.at(
                        link.place(),
                        "%s is '%s', which is less stable than '%s'",
                        other.id(),
                        status.map(Field::text).orElse(""),
                        proposal.fieldOf(FieldType.STATUS).map(Field::text).orElse(""))
                .about(new Subject.Link(link.path()))
                .help("wait until it is as far, or do not link to it")
                .related(status.map(Field::place).orElse(other.head()), "its status")
                .says(proposal.process().body().links().says());
    }
}
