package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.proposal.ProposalText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A section that the process does not know. */
public final class UnknownSection implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("section.unknown", Severity.ERROR, "A section is none of those that the process has.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Optional<Severity> severity = text.proposal().process().body().otherSections();
        return severity.stream().flatMap(it -> unknown(text).map(finding -> finding.severity(it)));
    }

    private static Stream<Finding> unknown(ProposalText text) {
        List<SectionDefinition> main = text.proposal().process().sections().stream()
                .filter(section -> section.parent().isEmpty())
                .toList();
        int level = main.stream().mapToInt(SectionDefinition::level).max().orElse(0);
        Set<Integer> known = Stream.concat(
                        text.sections().matches().stream().map(match -> match.section()), CutOffSection.headings(text))
                .map(Section::index)
                .collect(Collectors.toSet());
        return text.document().sections().stream()
                .filter(section -> section.level() <= level && !known.contains(section.index()))
                .filter(section -> main.stream().noneMatch(it -> it.answersTo(section.title())))
                .filter(section -> !isTitle(text, section) && !section.title().isEmpty())
                .map(section -> finding(text, section, main));
    }

    private static boolean isTitle(ProposalText text, Section section) {
        return section.index() == 0 && text.proposal().title().isPresent();
    }

    private static Finding finding(ProposalText text, Section section, List<SectionDefinition> main) {
        return Finding.at(text.place(section.heading()), "the process has no section '%s'", section.title())
                .about(new Subject.Section(section.title()))
                .help(
                        "make it a part of one of these: %s",
                        main.stream().map(SectionDefinition::name).collect(Collectors.joining(", ")));
    }
}
