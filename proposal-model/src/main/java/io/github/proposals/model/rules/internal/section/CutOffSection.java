package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.Demand;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.proposal.ProposalText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A section of the process that stands below a heading as high as the title, which begins something else. */
public final class CutOffSection implements ProposalRule {

    /** What such a heading is for: what stands below it has the headings that its author wants. */
    private static final Pattern APPENDIX = Pattern.compile("(?i)(?:appendi|annex|supplement|attachment|anhang).*");

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "section.cut-off",
                Severity.WARNING,
                "A heading as high as the title cuts off sections that the process has.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return headings(text).map(heading -> finding(text, heading, below(text, heading)));
    }

    /** {@return the headings that cut something off} */
    static Stream<Section> headings(ProposalText text) {
        int level = level(text);
        return text.document().sections().stream()
                .filter(heading -> level > 1 && heading.index() > 0 && heading.level() == 1)
                .filter(heading -> text.sections().matches().stream()
                        .noneMatch(match -> match.section().equals(heading)))
                .filter(heading -> below(text, heading).stream()
                        .anyMatch(cut -> !APPENDIX.matcher(heading.title()).matches()
                                || demand(text, cut.definition()).isPresent()));
    }

    /** {@return the level that the sections have here, which may be another one than the process wants} */
    private static int level(ProposalText text) {
        return text.sections().matches().stream()
                .filter(match -> match.definition().parent().isEmpty())
                .mapToInt(match -> match.section().level())
                .min()
                .orElseGet(() -> text.proposal().process().sections().stream()
                        .mapToInt(SectionDefinition::level)
                        .min()
                        .orElse(1));
    }

    /** A section of the process that stands nowhere else. */
    private record CutOff(Section section, SectionDefinition definition) {}

    private static List<CutOff> below(ProposalText text, Section heading) {
        return text.document()
                .children(heading)
                .flatMap(section -> text.proposal().process().sections().stream()
                        .filter(it -> it.parent().isEmpty() && section.level() == level(text))
                        .filter(it -> it.answersTo(section.title()))
                        .filter(it -> text.sections().of(it).isEmpty())
                        .limit(1)
                        .map(it -> new CutOff(section, it)))
                .toList();
    }

    private static Optional<Demand> demand(ProposalText text, SectionDefinition definition) {
        return text.proposal().conditions().unmet(definition.demands(), Optional.empty());
    }

    private static Finding finding(ProposalText text, Section heading, List<CutOff> below) {
        boolean again = heading.title().equals(text.document().sections().get(0).title());
        Finding finding = Finding.at(
                        text.place(heading.heading()),
                        "'%s' is %s: the section '%s' below it is no part of the proposal",
                        heading.title(),
                        again ? "the title and stands there again" : "as high as the title",
                        below.get(0).definition().name())
                .about(new Subject.Section(heading.title()))
                .help(
                        "%s",
                        again
                                ? "remove it"
                                : "write '" + text.markup().heading(level(text), heading.title())
                                        + "'; an appendix stands at the end")
                .severity(below.stream()
                        .flatMap(it -> demand(text, it.definition()).stream())
                        .map(Demand::severity)
                        .min(Severity::compareTo)
                        .filter(it -> it.compareTo(Severity.WARNING) < 0)
                        .orElse(Severity.WARNING));
        for (CutOff cut : below) {
            finding = finding.related(text.place(cut.section().heading()), "cut off");
        }
        return finding;
    }
}
