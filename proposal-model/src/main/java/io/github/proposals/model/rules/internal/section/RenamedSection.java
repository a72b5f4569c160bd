package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.LookAlikes;
import java.util.stream.Stream;

/** A heading that begins like a section of the process and goes on. */
public final class RenamedSection implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "section.renamed", Severity.WARNING, "A section has not quite the name that the process gives it.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.sections().matches().stream()
                .filter(match -> !match.exact())
                .map(match -> Finding.at(
                                text.place(match.section().heading()),
                                "the section '%s' is called '%s'",
                                match.definition().name(),
                                match.section().title())
                        .about(new Subject.Section(match.definition().name()))
                        .help(
                                "write '%s'%s",
                                match.definition().asHeading(text.markup()),
                                LookAlikes.because(match.section().title())));
    }
}
