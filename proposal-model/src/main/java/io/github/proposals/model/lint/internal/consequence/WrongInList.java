package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.register.Register;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a document says wrong at its top: the list that people keep need not repeat it. */
final class WrongInList implements Cause {

    private final Register register;
    private final Map<String, Severity> columns = new HashMap<>();

    WrongInList(Register register, Iterable<Diagnostic> all) {
        this.register = register;
        for (Diagnostic it : all) {
            if (it.finding().problem() != Problem.MISSING) {
                column(it.finding().subject())
                        .ifPresent(column -> columns.merge(
                                key(it.place().path(), column),
                                it.severity(),
                                (one, other) -> one.compareTo(other) < 0 ? one : other));
            }
        }
    }

    /** {@return which column of a list shows it} */
    private Optional<String> column(Subject subject) {
        if (subject instanceof Subject.Status) {
            return Optional.of("status");
        }
        if (subject instanceof Subject.Title) {
            return Optional.of("title");
        }
        Optional<String> field = subject instanceof Subject.Person person
                ? Optional.of(person.field())
                : subject instanceof Subject.Value value ? Optional.of(value.field()) : Optional.empty();
        return field.flatMap(register.process()::field).map(FieldDefinition::role);
    }

    private static String key(String path, String column) {
        return path + ' ' + column;
    }

    @Override
    public boolean explains(Diagnostic it) {
        return it.finding().subject() instanceof Subject.Row row
                && Cause.isAtLeast(columns.get(key(row.of(), row.column())), it);
    }
}
