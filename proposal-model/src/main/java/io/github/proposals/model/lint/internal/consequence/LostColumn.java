package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.register.Register;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A column that is gone from the head of a list alone: its cells are one too many in each row, and stand below other names. */
final class LostColumn implements Cause {

    private static final String CUT_ROW = "document.cut-row";

    private final Map<String, Severity> rows = new HashMap<>();

    /** Where a table without a column has its heading. */
    private final Map<String, Severity> tables = new HashMap<>();

    LostColumn(Register register, List<Diagnostic> all) {
        Set<String> cut = all.stream()
                .filter(LostColumn::isCut)
                .map(it -> Cause.line(it.place()))
                .collect(Collectors.toSet());
        for (Diagnostic it : all) {
            if (it.finding().subject() instanceof Subject.Column column
                    && it.finding().problem() == Problem.MISSING) {
                tables.put(Cause.line(it.place()), it.severity());
                register.index().stream()
                        .flatMap(list -> list.tables().stream())
                        .filter(table -> table.group().equals(column.group()))
                        .flatMap(table -> table.rows().stream())
                        .map(row -> Cause.line(row.place()))
                        .filter(cut::contains)
                        .forEach(row -> rows.put(row, it.severity()));
            }
        }
    }

    private static boolean isCut(Diagnostic it) {
        return it.finding().subject() instanceof Subject.Markup markup
                && markup.what().equals(CUT_ROW);
    }

    @Override
    public boolean explains(Diagnostic it) {
        boolean shifted = it.finding().subject() instanceof Subject.Column
                && it.finding().problem() == Problem.WRONG
                && !rows.isEmpty();
        return shifted && Cause.isAtLeast(tables.get(Cause.line(it.place())), it)
                || (isCut(it) || it.finding().subject() instanceof Subject.Row)
                        && Cause.isAtLeast(rows.get(Cause.line(it.place())), it);
    }
}
