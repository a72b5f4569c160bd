package io.github.proposals.model.rules.date;

import io.github.proposals.model.Field;
import io.github.proposals.model.ProposalText;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldType;
import java.util.stream.Stream;

/** A date that is not written as the process demands, or that is none. */
public final class MalformedDate implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("date.malformed", Severity.ERROR, "A date cannot be read.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.proposal().fields().stream()
                .filter(Field::known)
                .filter(field -> field.date().isEmpty())
                .flatMap(field -> field
                        .definition()
                        .filter(definition -> definition.type() == FieldType.DATE)
                        .flatMap(definition -> definition
                                .wrong()
                                .map(severity -> Finding.at(
                                                field.place(), "'%s' is not a date that can be read", field.text())
                                        .help("write it as year, month and day: 2026-04-07")
                                        .says(definition.says())
                                        .severity(severity)))
                        .stream());
    }
}
