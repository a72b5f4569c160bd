package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.Demand;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.SectionMap;
import io.github.proposals.model.proposal.ValueState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A heading with nothing below it but comments and template text. */
public final class EmptySection implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("section.empty", Severity.ERROR, "There is nothing in a section that must not be empty.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.sections().stream().filter(it -> it.empty().isPresent()).map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.sections().matches().stream()
                .filter(match -> isEmpty(text, match) && !isInEmpty(text, match) && !hasMoved(text, match))
                // What was meant to stand in it stands below the second of its headings.
                .filter(match -> RepeatedSection.again(text.document(), match.section())
                        .findAny()
                        .isEmpty())
                .flatMap(match -> match.definition().empty().stream()
                        .map(severity -> hidden(
                                text,
                                match,
                                Finding.at(
                                                text.place(match.section().heading()),
                                                "the section '%s' is empty",
                                                match.definition().name())
                                        .unfilled(new Subject.Section(
                                                match.definition().name()))
                                        .help("%s", help(text, match))
                                        .severity(isDemanded(text, match.definition()) ? severity : milder(severity))
                                        .says(match.definition().says()))));
    }

    /** What stands below a comment without end is there, and nobody sees it. */
    private static Finding hidden(ProposalText text, SectionMap.Match match, Finding finding) {
        return text.document().problems().stream()
                .filter(it -> it.kind().hidesTheRest())
                .filter(it -> match.section().body().start() <= it.span().start()
                        && it.span().start() < match.section().body().end())
                .findFirst()
                .map(it -> finding.related(text.place(it.span()), "what hides the rest of it"))
                .orElse(finding);
    }

    /** {@return whether it is told that a section has nothing at all, so that nobody has to hear what it lacks} */
    static boolean tells(ProposalText text, SectionMap.Match match) {
        return match.definition().empty().isPresent() && isEmpty(text, match);
    }

    private static String help(ProposalText text, SectionMap.Match match) {
        if (match.definition().demands().isEmpty()) {
            return "write it, or remove its heading";
        }
        String parts = text.proposal().process().sections().stream()
                .filter(it -> it.parent().equals(match.definition().name())
                        && text.sections().of(it).isEmpty()
                        && !it.demands().isEmpty()
                        && isDemanded(text, it))
                .map(it -> "'" + it.name() + "'")
                .collect(Collectors.joining(", "));
        return "write it" + (parts.isEmpty() ? "" : ", with the parts " + parts)
                + "; comments and the text of the template do not count";
    }

    /** {@return whether it must be there at present; one of which the process says nothing else always counts} */
    private static boolean isDemanded(ProposalText text, SectionDefinition definition) {
        List<Demand> demands = definition.demands();
        return demands.isEmpty()
                || text.proposal().conditions().unmet(demands, Optional.empty()).isPresent();
    }

    /** Without its heading nothing would be missing. */
    private static Severity milder(Severity severity) {
        return severity == Severity.ERROR ? Severity.WARNING : severity;
    }

    private static boolean isEmpty(ProposalText text, SectionMap.Match match) {
        return text.stateOf(match.section()) == ValueState.EMPTY;
    }

    /** What is left of a section whose heading, or that of one of its parts, stands at another level. */
    private static boolean hasMoved(ProposalText text, SectionMap.Match match) {
        String name = match.definition().name();
        return text.sections().matches().stream()
                .filter(SectionLevel::tells)
                .anyMatch(moved -> moved == match && !isLast(text, match.section())
                        || moved.definition().parent().equals(name));
    }

    /** {@return whether no heading follows that could have been meant as one of its parts} */
    private static boolean isLast(ProposalText text, Section section) {
        List<Section> all = text.document().sections();
        return section.index() + 1 >= all.size() || all.get(section.index() + 1).level() < section.level();
    }

    /** Where a whole section is empty, it goes without saying that its parts are. */
    private static boolean isInEmpty(ProposalText text, SectionMap.Match match) {
        return text.sections()
                .named(match.definition().parent())
                .filter(parent -> tells(text, parent))
                .isPresent();
    }
}
