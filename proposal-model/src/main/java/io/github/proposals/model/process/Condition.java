package io.github.proposals.model.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * For which proposals a demand holds. Each kind says whether it holds for a case, why, and what it is in words; its key is
 * in {@link ConditionReader}. What is not known of a case makes a condition neither true nor false, and its opposite
 * neither. Here is how conditions are joined; the others are about what a proposal says and where it stands.
 */
public sealed interface Condition
        permits Condition.All, Condition.Any, Condition.Not, SaidCondition, StandingCondition {

    /** Holds for every proposal. */
    Condition ALWAYS = new All(List.of());

    /** Holds for no proposal. */
    Condition NEVER = new Any(List.of());

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

        /** {@return the day of its first commit, if that is known} */
        Optional<LocalDate> committed();

        /** {@return whether it is the document that describes the process} */
        boolean isProcessDocument();

        /** {@return whether it stands on the default branch, if that is known} */
        Optional<Boolean> isMerged();

        /** {@return whether none of its authors is a maintainer, if that is known} */
        Optional<Boolean> isByOutsiders();
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
}
