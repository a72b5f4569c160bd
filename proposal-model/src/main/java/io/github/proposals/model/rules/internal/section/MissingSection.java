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
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A section that the process requires is not there. */
public final class MissingSection implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("section.missing", Severity.ERROR, "A section that the process requires is missing.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.sections().stream()
                .flatMap(definition -> definition.demands().stream()
                        .map(demand -> demand.says().or(definition.says())));
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        return proposal.process().sections().stream()
                .filter(definition -> text.sections().of(definition).isEmpty())
                .filter(definition -> definition.parent().isEmpty()
                        || text.sections()
                                .named(definition.parent())
                                .filter(parent -> !EmptySection.tells(text, parent))
                                .isPresent())
                .flatMap(definition -> proposal
                        .conditions()
                        .unmet(definition.demands(), Optional.empty())
                        .map(demand -> finding(text, definition, demand))
                        .stream());
    }

    private static Finding finding(ProposalText text, SectionDefinition definition, Demand demand) {
        Place place = text.sections()
                .named(definition.parent())
                .map(match -> text.place(match.section().heading()))
                .orElse(text.proposal().head());
        Optional<MeantHeading> meant = MeantHeading.of(text, definition);
        Finding finding = Finding.at(
                        place,
                        "the section '%s' is missing%s",
                        definition.name(),
                        text.proposal().conditions().because(demand.when()))
                .missing(new Subject.Section(definition.name()))
                .help(
                        "%s",
                        meant.map(it -> it.help(text, definition))
                                .orElseGet(() ->
                                        "add '" + definition.asHeading(text.markup()) + "'" + after(text, definition)))
                .severity(demand.severity())
                .says(demand.says().or(definition.says()));
        return meant.map(it -> finding.related(text.place(it.span()), "was this heading meant?"))
                .or(() -> namesake(text, definition)
                        .map(it -> finding.related(
                                text.place(it.heading()), "a heading like it, but not where the process has it")))
                .or(() -> stray(text, definition).map(it -> finding.related(text.place(it), "does this belong to it?")))
                .orElse(finding);
    }

    private static String after(ProposalText text, SectionDefinition definition) {
        List<SectionDefinition> order = text.proposal().process().sections();
        String after = "";
        for (SectionDefinition earlier : order.subList(0, order.indexOf(definition))) {
            boolean sibling = earlier.parent().equals(definition.parent());
            boolean expected = text.sections().of(earlier).isPresent()
                    || text.proposal()
                            .conditions()
                            .unmet(earlier.demands(), Optional.empty())
                            .isPresent();
            if (sibling && expected) {
                after = " after '" + earlier.name() + "'";
            }
        }
        return after;
    }

    /** A text without a heading of its own, just where the section ought to stand. */
    private static Optional<Span> stray(ProposalText text, SectionDefinition definition) {
        List<SectionDefinition> order = text.proposal().process().sections();
        int at = order.indexOf(definition);
        return at == 0
                ? Preface.of(text)
                : text.sections().of(order.get(at - 1)).flatMap(match -> LongSection.excess(text, match));
    }

    private static Optional<Section> namesake(ProposalText text, SectionDefinition definition) {
        return text.document().sections().stream()
                .filter(section -> definition.answersTo(section.title()))
                .findFirst();
    }
}
