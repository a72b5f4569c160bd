package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.ValueState;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A section that should name pull requests or issues and names none. */
public final class UnlinkedHistory implements ProposalRule {

    private static final Pattern ISSUE = Pattern.compile("#\\d");

    @Override
    public RuleInfo info() {
        return new RuleInfo("section.no-link", Severity.INFO, "A section that lists work names no address.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.sections().stream().filter(it -> it.links().isPresent()).map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.sections().matches().stream()
                .filter(match -> match.definition().links().isPresent())
                .filter(match -> text.stateOf(match.section()) == ValueState.KNOWN && !hasLink(text, match.section()))
                .flatMap(match -> match.definition().links().stream()
                        .map(severity -> Finding.at(
                                        text.place(match.section().heading()),
                                        "the section '%s' links to nothing",
                                        match.definition().name())
                                .about(new Subject.Section(match.definition().name()))
                                .help("link the pull requests as they are merged")
                                .severity(severity)
                                .says(match.definition().says())));
    }

    private static boolean hasLink(ProposalText text, Section section) {
        String words = text.document().source().slice(section.body());
        return words.contains("http://")
                || words.contains("https://")
                || words.contains("](")
                || ISSUE.matcher(words).find();
    }
}
