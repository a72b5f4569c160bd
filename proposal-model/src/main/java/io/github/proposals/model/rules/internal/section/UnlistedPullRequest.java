package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.history.Commit;
import io.github.proposals.model.history.CommitMention;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Watch;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A merged pull request that names a proposal which does not list it. */
public final class UnlistedPullRequest implements ProposalRule {

    private static final Pattern NUMBER = Pattern.compile("(?:#|/pull/|/issues/|/merge_requests/)(\\d{1,9})(?!\\w)");
    private static final int MOST = 5;

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "section.unlisted-pull-request",
                Severity.WARNING,
                "Merged pull requests name a proposal that does not list them.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.history().implementation().unlisted().stream().map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        return proposal.process().history().implementation().unlisted().stream()
                .filter(watch -> proposal.meets(watch.when()))
                .flatMap(watch -> check(text, watch).stream());
    }

    private static Optional<Finding> check(ProposalText text, Watch watch) {
        Set<String> listed = numbers(text.sections()
                .named(watch.section())
                .map(match -> text.document().source().slice(match.section().body()))
                .orElse(""));
        Map<String, Commit> unlisted = new LinkedHashMap<>();
        text.proposal().circumstances().history().mentions(text.proposal().id()).stream()
                .filter(mention -> !mention.onDocument())
                .map(CommitMention::commit)
                .forEach(commit -> commit.pullRequest()
                        .filter(number -> !listed.contains(number))
                        .ifPresent(number -> unlisted.putIfAbsent(number, commit)));
        return unlisted.isEmpty() ? Optional.empty() : Optional.of(finding(text, unlisted, watch));
    }

    private static Finding finding(ProposalText text, Map<String, Commit> unlisted, Watch watch) {
        Place place = text.sections()
                .named(watch.section())
                .map(match -> text.place(match.section().heading()))
                .orElse(text.proposal().head());
        String numbers =
                unlisted.keySet().stream().limit(MOST).map(it -> "#" + it).collect(Collectors.joining(", "));
        String more = unlisted.size() > MOST ? " and " + (unlisted.size() - MOST) + " more" : "";
        Commit first = unlisted.values().iterator().next();
        return Finding.at(
                        place,
                        "the section '%s' does not list %s%s, which %s %s",
                        watch.section(),
                        numbers,
                        more,
                        unlisted.size() == 1 ? "names" : "name",
                        text.proposal().id())
                .about(new Subject.Section(watch.section()))
                .help(
                        "add a line for %s, such as '- %s: %s'",
                        unlisted.size() == 1 ? "it" : "each", first.day(), first.subject())
                .severity(watch.severity())
                .says(watch.says());
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toSet());
    }
}
