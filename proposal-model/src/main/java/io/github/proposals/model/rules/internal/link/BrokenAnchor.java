package io.github.proposals.model.rules.internal.link;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.proposal.LocalLink;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.LookAlikes;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A link to a heading that does not exist, in this document or in another one. */
public final class BrokenAnchor implements RegisterRule {

    private static final int MOST = 500;

    private static final Pattern LINE = Pattern.compile("L\\d+(?:-L\\d+)?");

    @Override
    public RuleInfo info() {
        return new RuleInfo("link.broken-anchor", Severity.WARNING, "A link leads to a heading that does not exist.");
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        Anchors others = new Anchors(proposals);
        return proposals.stream()
                .flatMap(proposal -> proposal.links().stream()
                        .filter(link -> !link.fragment().isEmpty()
                                && !LINE.matcher(link.fragment()).matches())
                        .filter(link -> !NoAddress.is(link.target()))
                        .flatMap(link -> finding(proposal, link, others).stream()));
    }

    private static Optional<Finding> finding(Proposal proposal, LocalLink link, Anchors others) {
        String path = others.path(proposal, link);
        return others.of(path)
                .filter(anchors -> !anchors.contains(link.fragment().toLowerCase(Locale.ROOT)))
                .map(anchors -> Finding.at(
                                link.place(),
                                "%s has no heading '#%s'",
                                path.equals(proposal.path())
                                        ? "this document"
                                        : path.substring(path.lastIndexOf('/') + 1),
                                link.fragment())
                        .about(new Subject.Link(path + "#" + link.fragment()))
                        .help(nearest(link.fragment(), anchors)
                                .map(anchor -> meant(link.fragment(), anchor))
                                .orElse("correct the link, or add the heading")));
    }

    private static String meant(String fragment, String anchor) {
        return LookAlikes.difference(anchor, fragment)
                .map(it -> "correct the heading that only looks like it: " + it)
                .orElse("did you mean '#" + anchor + "'?");
    }

    /** With more headings than anybody writes, looking at each of them for each link would take too long. */
    private static Optional<String> nearest(String fragment, Set<String> anchors) {
        return anchors.size() > MOST ? Optional.empty() : Suggestion.nearest(fragment, anchors);
    }
}
