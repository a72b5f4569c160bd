package io.github.proposals.model.memory;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Related;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.text.CompactReader;
import io.github.proposals.model.text.CompactWriter;
import java.util.List;

/** How findings are kept. */
final class FindingForm {

    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final List<Problem> PROBLEMS = List.of(Problem.values());

    private final RecordForm<Subject> subjects = new RecordForm<>(Subject.class);
    private final RecordForm<Repair> repairs = new RecordForm<>(Repair.class);

    void write(Diagnostic diagnostic, CompactWriter out) {
        out.text(diagnostic.rule());
        out.number(diagnostic.severity().ordinal());
        write(diagnostic.finding(), out);
    }

    Diagnostic diagnostic(CompactReader in) {
        return new Diagnostic(in.text(), in.oneOf(SEVERITIES), finding(in));
    }

    void write(Finding finding, CompactWriter out) {
        out.place(finding.place());
        subjects.write(finding.subject(), out);
        out.number(finding.problem().ordinal());
        out.text(finding.message());
        out.text(finding.help());
        out.text(finding.quote().text());
        out.text(finding.quote().source());
        out.text(finding.quote().rule());
        out.all(finding.related(), it -> {
            out.place(it.place());
            out.text(it.note());
        });
        out.maybe(finding.severity(), it -> out.number(it.ordinal()));
        out.all(finding.repairs(), it -> repairs.write(it, out));
        out.flag(finding.onlyOnRequest());
    }

    Finding finding(CompactReader in) {
        return new Finding(
                in.place(),
                subjects.read(in),
                in.oneOf(PROBLEMS),
                in.text(),
                in.text(),
                new Quote(in.text(), in.text(), in.text()),
                in.all(() -> new Related(in.place(), in.text())),
                in.maybe(() -> in.oneOf(SEVERITIES)),
                in.all(() -> repairs.read(in)),
                in.flag());
    }
}
