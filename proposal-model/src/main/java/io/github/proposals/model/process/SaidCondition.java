package io.github.proposals.model.process;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a proposal says of itself: its fields, status, type, number and day. */
public sealed interface SaidCondition extends Condition {

    /**
     * One of its fields has one of these values.
     *
     * @param field the name of the field
     * @param values without regard to upper and lower case; empty for any value
     */
    record FieldIs(String field, Set<String> values) implements SaidCondition {
        /** Keeps a copy. */
        public FieldIs {
            values = Set.copyOf(values);
        }

        @Override
        public Optional<Boolean> of(Case given) {
            String value = given.value(field);
            return Optional.of(
                    values.isEmpty() ? !value.isEmpty() : values.stream().anyMatch(value::equalsIgnoreCase));
        }

        @Override
        public String because(Case given, boolean holds) {
            String value = given.value(field);
            return value.isEmpty() ? " without '" + field + "'" : " while '" + field + "' is '" + value + "'";
        }

        @Override
        public String words(boolean holds) {
            return values.isEmpty()
                    ? (holds ? "with " : "without ") + field
                    : "whose " + field + (holds ? " is " : " is not ") + any(values);
        }

        @Override
        public boolean asks(FieldDefinition field) {
            return this.field.equals(field.name());
        }
    }

    /**
     * Its number is this one or a greater one.
     *
     * @param first the number
     */
    record NumberFrom(int first) implements SaidCondition {
        @Override
        public Optional<Boolean> of(Case given) {
            return given.number().map(number -> number >= first);
        }

        @Override
        public String because(Case given, boolean holds) {
            return " for a proposal " + words(holds);
        }

        @Override
        public String words(boolean holds) {
            return "with a number " + (holds ? "from " + first + " on" : "below " + first);
        }
    }

    /**
     * It was created on this day or later.
     *
     * @param first the day
     */
    record CreatedSince(LocalDate first) implements SaidCondition {
        @Override
        public Optional<Boolean> of(Case given) {
            return given.created().map(day -> !day.isBefore(first));
        }

        @Override
        public String because(Case given, boolean holds) {
            return " for a proposal " + words(holds);
        }

        @Override
        public String words(boolean holds) {
            return "created " + (holds ? "on " + first + " or later" : "before " + first);
        }

        @Override
        public boolean asks(FieldDefinition field) {
            return field.role().equals("created");
        }
    }

    /**
     * It has one of these statuses.
     *
     * @param names their names
     */
    record StatusIs(Set<String> names) implements SaidCondition {
        /** Keeps a copy. */
        public StatusIs {
            names = Set.copyOf(names);
        }

        @Override
        public Optional<Boolean> of(Case given) {
            return given.status().map(status -> names.contains(status.name()));
        }

        @Override
        public String because(Case given, boolean holds) {
            return " while the status is '" + given.statusText() + "'";
        }

        @Override
        public String words(boolean holds) {
            return (holds ? "with status " : "without status ") + any(names);
        }

        @Override
        public boolean asks(FieldDefinition field) {
            return field.type() == FieldType.STATUS;
        }
    }

    /**
     * Its status is of one of these kinds.
     *
     * @param kinds the kinds
     */
    record KindIs(Set<StatusKind> kinds) implements SaidCondition {
        /** Keeps a copy. */
        public KindIs {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public Optional<Boolean> of(Case given) {
            return given.status().map(status -> kinds.contains(status.kind()));
        }

        @Override
        public String because(Case given, boolean holds) {
            return " while the status is '" + given.statusText() + "'";
        }

        @Override
        public String words(boolean holds) {
            return (holds ? "that are " : "that are not ")
                    + any(kinds.stream()
                            .map(it -> it.name().toLowerCase(Locale.ROOT))
                            .toList());
        }

        @Override
        public boolean asks(FieldDefinition field) {
            return field.type() == FieldType.STATUS;
        }
    }

    /**
     * It is of one of these types.
     *
     * @param names their names
     */
    record TypeIs(Set<String> names) implements SaidCondition {
        /** Keeps a copy. */
        public TypeIs {
            names = Set.copyOf(names);
        }

        @Override
        public Optional<Boolean> of(Case given) {
            boolean holds = names.stream().anyMatch(given.type()::equalsIgnoreCase);
            return Optional.of(holds).filter(it -> it || given.isTypeKnown());
        }

        @Override
        public String because(Case given, boolean holds) {
            return " for a proposal of type '" + given.type() + "'";
        }

        @Override
        public String words(boolean holds) {
            return (holds ? "of type " : "not of type ") + any(names);
        }

        @Override
        public boolean asks(FieldDefinition field) {
            return field.type() == FieldType.TYPE;
        }
    }

    private static String any(Collection<String> names) {
        return String.join(" or ", names.stream().sorted().toList());
    }
}
