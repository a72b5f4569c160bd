package io.github.proposals.model.rules.internal.header;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.ValueCheck;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.util.Optional;
import java.util.stream.Stream;

/** A value that does not look as the process wants it: too long, or with words in it that do not belong there. */
public final class MalformedValue implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "header.malformed-value", Severity.ERROR, "A value does not look as the process wants it to.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.fields().stream()
                .flatMap(field -> field.checks().stream())
                .map(ValueCheck::says);
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.proposal()
                .values()
                .filter(Field::known)
                .flatMap(field -> field.definition().stream().flatMap(it -> findings(text.proposal(), field, it)));
    }

    private static Stream<Finding> findings(Proposal proposal, Field field, FieldDefinition definition) {
        if (definition.checks().isEmpty()) {
            return Stream.empty();
        }
        String value = InlineMarkdown.plain(field.text());
        return definition.checks().stream()
                .filter(check -> proposal.meets(check.when()))
                .flatMap(check -> check.problem(value).stream()
                        .map(problem -> Finding.at(field.place(), "'%s': %s", definition.name(), problem)
                                .about(new Subject.Value(definition.name(), value))
                                .help(help(check, value))
                                .severity(check.severity())
                                .says(check.says())));
    }

    private static String help(ValueCheck check, String value) {
        return Optional.of(check.help())
                .filter(it -> !it.isEmpty())
                .or(() -> usualHelp(check, value))
                .orElse("write it in other words");
    }

    private static Optional<String> usualHelp(ValueCheck check, String value) {
        return check.pattern()
                .map(pattern -> "write a value like " + pattern)
                .or(() -> check.notPattern()
                        .flatMap(pattern -> pattern.find(value))
                        .map(found -> "leave out '" + value.substring(found.start(), found.end()) + "'"));
    }
}
