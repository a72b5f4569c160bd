package io.github.proposals.model.rules.internal.frozen;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.SectionMap;
import io.github.proposals.model.text.Place;
import java.util.Optional;
import java.util.stream.Stream;

/** A section that changed although the proposal was accepted before. */
public final class ChangedSection implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "frozen.changed-section", Severity.ERROR, "A section changed after the proposal was accepted.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.history().frozen().stream().map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return Baseline.of(text).stream().flatMap(baseline -> {
            Stream<Finding> changed = baseline.isExplained()
                    ? Stream.empty()
                    : baseline.freeze().sections().stream()
                            .filter(baseline::changes)
                            .map(name -> finding(baseline, name, "changed", Advice.of(baseline.freeze())));
            Stream<Finding> rewritten = Stream.concat(
                            baseline.freeze().append().stream(),
                            Stream.of(baseline.freeze().errata()))
                    .filter(name -> !name.isEmpty() && baseline.rewrites(name))
                    .map(name -> finding(
                            baseline, name, "was rewritten", "leave what is there, and add what is new at its end"));
            return Stream.concat(changed, rewritten);
        });
    }

    private static Finding finding(Baseline baseline, String name, String what, String help) {
        Optional<SectionMap.Match> section = baseline.now().sections().named(name);
        Place place = section.map(match -> baseline.now().place(match.section().heading()))
                .orElse(baseline.now().proposal().head());
        return Finding.at(
                        place,
                        "the section '%s' %s after the proposal became '%s'",
                        name,
                        section.isPresent() ? what : "was removed",
                        baseline.version().status())
                .about(new Subject.Section(name))
                .help(help)
                .severity(baseline.freeze().severity())
                .says(baseline.freeze().says());
    }
}
