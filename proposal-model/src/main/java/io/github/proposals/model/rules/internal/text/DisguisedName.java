package io.github.proposals.model.rules.internal.text;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.Demand;
import io.github.proposals.model.process.NameSet;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.LookAlikes;
import io.github.proposals.model.text.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A label or a heading that looks like one of the process, and is another text: other programs do not find it. */
public final class DisguisedName implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "text.disguised-name",
                Severity.WARNING,
                "A label or heading has characters that cannot be seen, or that only look like others.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        Stream<Finding> labels = proposal.fields().stream()
                .flatMap(field -> field
                        .definition()
                        .flatMap(it -> finding(field.label(), it.names(), field::labelPlace)
                                .map(finding ->
                                        judged(finding, it.demands(), proposal).about(new Subject.Field(it.name()))))
                        .stream());
        Stream<Finding> headings = text.sections().matches().stream()
                .flatMap(match -> finding(
                        match.section().title(),
                        match.definition().names(),
                        () -> text.place(match.section().heading()))
                        .map(finding -> judged(finding, match.definition().demands(), proposal)
                                .about(new Subject.Section(match.definition().name())))
                        .stream());
        return Stream.concat(labels, headings);
    }

    /** Where a label has two parts, such as {@code team.lead}, the first one is a label of its own. */
    private static Optional<Finding> finding(String written, NameSet names, Supplier<Place> place) {
        boolean nested = written.indexOf('.') >= 0 && isShorter(place.get(), written);
        String own = nested ? written.substring(written.lastIndexOf('.') + 1) : written;
        return names.like(written)
                .findFirst()
                .flatMap(name -> LookAlikes.difference(own, name)
                        .map(difference -> Finding.at(place.get(), "'%s' only looks like '%s'", written, name)
                                .help("write '%s': %s", name, difference)));
    }

    private static boolean isShorter(Place place, String written) {
        return place.end().column() - place.start().column() < written.length();
    }

    /** Who looks for it by its name finds nothing, which is as bad as if it were not there. */
    private static Finding judged(Finding finding, List<Demand> demands, Proposal proposal) {
        return proposal.conditions()
                .unmet(demands, Optional.empty())
                .map(demand -> finding.severity(demand.severity()))
                .orElse(finding);
    }
}
