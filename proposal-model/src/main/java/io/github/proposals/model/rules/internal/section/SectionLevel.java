package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.SectionMap;
import java.util.stream.Stream;

/** A section whose heading has another level, or that stands in another section, than in the template. */
public final class SectionLevel implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "section.level", Severity.WARNING, "A section stands at another level than in the process.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.sections().matches().stream()
                .filter(match -> !match.inPlace() && !isInMoved(text, match) && !isInRepeated(text, match))
                .flatMap(match -> match.definition().misplaced().stream()
                        .map(severity -> Finding.at(
                                        text.place(match.section().heading()),
                                        "the section '%s' %s",
                                        match.definition().name(),
                                        problem(match))
                                .about(new Subject.Section(match.definition().name()))
                                .help(
                                        "write '%s'%s",
                                        match.definition().asHeading(text.markup()), where(match.definition()))
                                .severity(severity)));
    }

    /** {@return whether it is told of a section that it stands at another level, so that others may seem to be its parts} */
    static boolean tells(SectionMap.Match match) {
        return !match.inPlace() && match.definition().misplaced().isPresent();
    }

    /** Where a whole section stands at another level, it goes without saying that its parts do, and what is below it. */
    private static boolean isInMoved(ProposalText text, SectionMap.Match match) {
        return text.sections().matches().stream()
                .filter(SectionLevel::tells)
                .anyMatch(moved ->
                        moved.definition().name().equals(match.definition().parent())
                                || moved.section().index() == match.section().parent()
                                        && match.section().level()
                                                == match.definition().level());
    }

    /** What belongs to both of two sections with one name stands in the second. */
    private static boolean isInRepeated(ProposalText text, SectionMap.Match match) {
        return text.sections()
                .named(match.definition().parent())
                .filter(parent -> RepeatedSection.again(text.document(), parent.section())
                        .anyMatch(second -> second.index() == match.section().parent()))
                .isPresent();
    }

    private static String problem(SectionMap.Match match) {
        int level = match.section().level();
        return level == match.definition().level()
                ? "does not stand in '" + match.definition().parent() + "'"
                : "has a heading of level " + level + ", not "
                        + match.definition().level();
    }

    private static String where(SectionDefinition definition) {
        return definition.parent().isEmpty() ? "" : " below '" + definition.parent() + "'";
    }
}
