package io.github.proposals.model.rules.internal.link;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.Link;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.proposal.LocalLink;
import io.github.proposals.model.register.Register;
import java.util.stream.Stream;

/** A link of the form [text][name] without a definition of that name. */
public final class UndefinedLink implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("link.undefined", Severity.WARNING, "A link refers to a definition that does not exist.");
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return proposals.stream()
                .flatMap(proposal -> proposal.links().stream()
                        .filter(link -> link.kind() == Link.Kind.UNDEFINED)
                        .map(link -> Finding.at(
                                        link.place(),
                                        "the %s '[%s]' is not defined",
                                        isNote(link) ? "footnote" : "link",
                                        link.target())
                                .about(new Subject.Link(link.target()))
                                .help(
                                        "add a line '[%s]: %s' at the end of the document",
                                        link.target(), isNote(link) ? "text" : "address")));
    }

    private static boolean isNote(LocalLink link) {
        return link.target().startsWith("^");
    }
}
