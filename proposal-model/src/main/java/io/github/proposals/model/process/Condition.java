package io.github.proposals.model.process;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For which proposals a demand holds. Each kind says whether it holds for a case, why, and what it is in words; its key is
 * in {@link ConditionReader}. What is not known of a case makes a condition neither true nor false, and its opposite
 * neither.
 */
public sealed interface Condition {

    /** Holds for every proposal. */
    Condition ALWAYS = new All(List.of());

    /** {@return whether it is true of a case; nothing if that is not known} */
    Optional<Boolean> of(Case given);

    /** {@return why it is true of a case, or why not, to be put behind a message; empty if that goes without saying} */
    String because(Case given, boolean holds);

    /** {@return for which proposals it holds, or for which not, to follow a noun; empty for all of them} */
    String words(boolean holds);

    /** {@return whether it depends on something of this kind} */
    default boolean asks(Class<? extends Condition> kind) {
        return kind.isInstance(this);
    }

    /** {@return whether it depends on what stands in this field} */
    default boolean asks(FieldDefinition field) {
        return false;
    }

    /** What conditions ask of a proposal. */
    interface Case {

        /** {@return its status, if that is one of the process} */
        Optional<Status> status();

        /** {@return what is written as its status} */
        String statusText();

        /** {@return its type; empty if it has none} */
        String type();

        /** {@return whether its type is one of the process} */
        boolean isTypeKnown();

        /** {@return what the field of this name says; empty if it says nothing} */
        String value(String field);

        /** {@return its number, if it has one} */
        Optional<Integer> number();

        /** {@return the day on which it was created, if it says so} */
        Optional<LocalDate> created();

        /** {@return whether it is the document that describes the process} */
        boolean isProcessDocument();

        /** {@return whether it stands on the default branch, if that is known} */
        Optional<Boolean> isMerged();

        /** {@return whether none of its authors is a maintainer, if that is known} */
        Optional<Boolean> isByOutsiders();
    }

    /**
     * One of its fields has one of these values.
     *
     * @param field the name of the field
     * @param values without regard to upper and lower case; empty for any value
     */
    record FieldIs(String field, Set<String> values) implements Condition {
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
    record NumberFrom(int first) implements Condition {
        @Override
        public Optional<Boolean> of(Case given) {
            return given.number().map(number -> number >= first);
        }

        @Override
        public String because(Case given, boolean holds) {
            return " " + words(holds);
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
    record CreatedSince(LocalDate first) implements Condition {
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
    record StatusIs(Set<String> names) implements Condition {
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
    record KindIs(Set<StatusKind> kinds) implements Condition {
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
    record TypeIs(Set<String> names) implements Condition {
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

    /** It is the document that describes the process. */
    record ProcessDocument() implements Condition {
        @Override
        public Optional<Boolean> of(Case given) {
            return Optional.of(given.isProcessDocument());
        }

        @Override
        public String because(Case given, boolean holds) {
            return "";
        }

        @Override
        public String words(boolean holds) {
            return holds ? "that describe the process" : "that do not describe the process";
        }
    }

    /** None of its authors is a maintainer. */
    record Outsider() implements Condition {
        @Override
        public Optional<Boolean> of(Case given) {
            return given.isByOutsiders();
        }

        @Override
        public String because(Case given, boolean holds) {
            return holds ? " since no author is a maintainer" : " since an author is a maintainer";
        }

        @Override
        public String words(boolean holds) {
            return (holds ? "without" : "with") + " a maintainer among the authors";
        }
    }

    /** It stands on the default branch. */
    record Merged() implements Condition {
        @Override
        public Optional<Boolean> of(Case given) {
            return given.isMerged();
        }

        @Override
        public String because(Case given, boolean holds) {
            return holds ? " on the default branch" : " before it is on the default branch";
        }

        @Override
        public String words(boolean holds) {
            return holds ? "on the default branch" : "not yet on the default branch";
        }
    }

    /**
     * All of these hold.
     *
     * @param parts conditions, in the order in which they are asked
     */
    record All(List<Condition> parts) implements Condition {
        /** Keeps a copy. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Optional<Boolean> of(Case given) {
            return decided(parts, given, false);
        }

        @Override
        public String because(Case given, boolean holds) {
            return reason(parts, given, holds);
        }

        @Override
        public String words(boolean holds) {
            return joined(parts, holds, holds ? ", " : " or ");
        }

        @Override
        public boolean asks(Class<? extends Condition> kind) {
            return parts.stream().anyMatch(part -> part.asks(kind));
        }

        @Override
        public boolean asks(FieldDefinition field) {
            return parts.stream().anyMatch(part -> part.asks(field));
        }
    }

    /**
     * One of these holds.
     *
     * @param parts conditions, in the order in which they are asked
     */
    record Any(List<Condition> parts) implements Condition {
        /** Keeps a copy. */
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Optional<Boolean> of(Case given) {
            return decided(parts, given, true);
        }

        @Override
        public String because(Case given, boolean holds) {
            return reason(parts, given, holds);
        }

        @Override
        public String words(boolean holds) {
            return joined(parts, holds, holds ? " or " : ", ");
        }

        @Override
        public boolean asks(Class<? extends Condition> kind) {
            return parts.stream().anyMatch(part -> part.asks(kind));
        }

        @Override
        public boolean asks(FieldDefinition field) {
            return parts.stream().anyMatch(part -> part.asks(field));
        }
    }

    /**
     * This does not hold.
     *
     * @param part the condition
     */
    record Not(Condition part) implements Condition {
        @Override
        public Optional<Boolean> of(Case given) {
            return part.of(given).map(holds -> !holds);
        }

        @Override
        public String because(Case given, boolean holds) {
            return part.because(given, !holds);
        }

        @Override
        public String words(boolean holds) {
            return part.words(!holds);
        }

        @Override
        public boolean asks(Class<? extends Condition> kind) {
            return part.asks(kind);
        }

        @Override
        public boolean asks(FieldDefinition field) {
            return part.asks(field);
        }
    }

    /** One answer decides; if none does, the other one holds where all are known. */
    private static Optional<Boolean> decided(List<Condition> parts, Case given, boolean deciding) {
        boolean known = true;
        for (Condition part : parts) {
            Optional<Boolean> answer = part.of(given);
            if (answer.isPresent() && answer.get() == deciding) {
                return answer;
            }
            known &= answer.isPresent();
        }
        return known ? Optional.of(!deciding) : Optional.empty();
    }

    private static String reason(List<Condition> parts, Case given, boolean holds) {
        return parts.stream()
                .filter(part -> part.of(given).equals(Optional.of(holds)))
                .map(part -> part.because(given, holds))
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String joined(List<Condition> parts, boolean holds, String between) {
        return parts.stream().map(part -> part.words(holds)).collect(Collectors.joining(between));
    }

    private static String any(Collection<String> names) {
        return String.join(" or ", names.stream().sorted().toList());
    }
}
