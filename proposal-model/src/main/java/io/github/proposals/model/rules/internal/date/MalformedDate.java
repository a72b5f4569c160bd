package io.github.proposals.model.rules.internal.date;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.LookAlikes;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A date that is not written as the process demands, or that is none. */
public final class MalformedDate implements ProposalRule {

    private static final LocalDate EXAMPLE = LocalDate.of(2026, 4, 7);

    /** A day without any remark that would be lost. */
    private static final Pattern NOTHING_ELSE = Pattern.compile("[\\p{L}\\d][\\p{L}\\d .,/-]*\\d");

    @Override
    public RuleInfo info() {
        return new RuleInfo("date.malformed", Severity.ERROR, "A date cannot be read.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.fields().stream()
                .filter(it -> it.type() == FieldType.DATE || it.type() == FieldType.PERIOD)
                .map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.proposal()
                .values()
                .filter(Field::known)
                .filter(field -> field.date().isEmpty() && field.period().isEmpty())
                .flatMap(field -> field
                        .definition()
                        .filter(definition ->
                                definition.type() == FieldType.DATE || definition.type() == FieldType.PERIOD)
                        .flatMap(definition -> definition
                                .wrong()
                                .map(severity -> finding(text.proposal(), field, definition)
                                        .severity(severity)))
                        .stream());
    }

    private static Finding finding(Proposal proposal, Field field, FieldDefinition definition) {
        Finding finding = Finding.at(field.place(), problem(field), field.text())
                .about(new Subject.Value(definition.name(), field.text()))
                .help(help(field, definition))
                .says(definition.says());
        return field.probableDate()
                .filter(day -> NOTHING_ELSE.matcher(field.text()).matches())
                .map(day -> finding.repair(
                        new Repair.SetField(proposal.path(), definition.name(), definition.written(day))))
                .orElse(finding);
    }

    private static String problem(Field field) {
        if (field.definition().filter(it -> it.type() == FieldType.PERIOD).isPresent()) {
            return "'%s' are not days that can be read";
        }
        return field.probableDate().isEmpty() && field.text().matches("\\d{4}-\\d{2}-\\d{2}")
                ? "there is no day '%s'"
                : "'%s' is not a date that can be read";
    }

    /** What it proposes is in a form that the field allows. */
    private static String help(Field field, FieldDefinition definition) {
        if (definition.type() == FieldType.PERIOD) {
            return "write the first and the last day, such as 2026-04-07...2026-04-20 or April 7...20, 2026";
        }
        String example = definition.written(EXAMPLE);
        String how =
                example.equals(EXAMPLE.toString()) ? "write it as year, month and day, such as " : "write it such as ";
        return field.probableDate()
                        .map(date -> "write " + definition.written(date))
                        .orElse(how + example)
                + LookAlikes.because(field.text());
    }
}
