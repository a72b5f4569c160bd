package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.SectionMap;
import java.util.stream.Stream;

/** A section of the process, or the title, stands there twice, as after a merge that kept both sides. */
public final class RepeatedSection implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("section.repeated", Severity.WARNING, "The same section stands there twice.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        ProposalDocument document = text.document();
        return Stream.concat(
                        document.title().stream(),
                        text.sections().matches().stream().map(SectionMap.Match::section))
                .distinct()
                .flatMap(first -> again(document, first)
                        // One that cuts off what stands below it is told as that.
                        .filter(second -> CutOffSection.headings(text).noneMatch(second::equals))
                        .map(second -> Finding.at(
                                        text.place(second.heading()),
                                        "'%s' stands there already, in line %d",
                                        second.title(),
                                        document.place(first.heading()).start().line())
                                .about(new Subject.Section(second.title()))
                                .help("keep one of them, with what both say")));
    }

    /** {@return those that stand beside {@code first} and have the same name} */
    static Stream<Section> again(ProposalDocument document, Section first) {
        return document.sections().stream()
                .filter(it -> it.index() > first.index()
                        && it.level() == first.level()
                        && it.parent() == first.parent()
                        && it.title().equalsIgnoreCase(first.title()));
    }
}
