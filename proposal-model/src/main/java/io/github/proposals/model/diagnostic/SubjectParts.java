package io.github.proposals.model.diagnostic;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** What a subject is made of, as far as that is the same in each run: its kind, and what it is called. */
final class SubjectParts {

    private SubjectParts() {}

    /** {@return the name of the kind, and then the parts} */
    static List<String> of(Subject subject) {
        Subject lasting = lasting(subject);
        List<String> parts = new ArrayList<>();
        parts.add(lasting.getClass().getSimpleName());
        try {
            for (RecordComponent component : lasting.getClass().getRecordComponents()) {
                parts.add(String.valueOf(component.getAccessor().invoke(lasting)));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a subject cannot be read", e);
        }
        return parts;
    }

    /** How many days are left is less every day. */
    private static Subject lasting(Subject subject) {
        return subject instanceof Subject.Days days ? new Subject.Days(days.status(), 0) : subject;
    }
}
