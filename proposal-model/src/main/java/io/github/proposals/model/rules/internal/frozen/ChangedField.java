package io.github.proposals.model.rules.internal.frozen;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.ProposalText;
import java.util.Optional;
import java.util.stream.Stream;

/** A field that changed although the proposal was accepted before. */
public final class ChangedField implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("frozen.changed-field", Severity.ERROR, "A field changed after the proposal was accepted.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.history().frozen().stream().map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return Baseline.of(text).filter(baseline -> !baseline.isExplained()).stream()
                .flatMap(baseline ->
                        baseline.freeze().fields().stream().flatMap(name -> check(baseline, name).stream()));
    }

    private static Optional<Finding> check(Baseline baseline, String name) {
        Optional<Field> before = baseline.before().proposal().field(name);
        Optional<Field> now = baseline.now().proposal().field(name);
        if (before.map(Field::text).equals(now.map(Field::text))) {
            return Optional.empty();
        }
        String was = before.map(field -> "'" + field.text() + "'").orElse("missing");
        return Optional.of(Finding.at(
                        now.map(Field::place).orElse(baseline.now().proposal().head()),
                        "the field '%s' %s after the proposal became '%s'",
                        name,
                        now.isPresent() ? "changed" : "was removed",
                        baseline.version().status())
                .about(new Subject.Field(name))
                .help("it was %s; %s", was, Advice.of(baseline.freeze()))
                .severity(baseline.freeze().severity())
                .says(baseline.freeze().says()));
    }
}
