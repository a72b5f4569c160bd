package io.github.proposals.model.process;

import java.util.Optional;

/**
 * What tells a proposal from all others, however people write it: {@code PEP-7} and {@code PEP 0007} are one. In order, those
 * of one process stand together, numbers before names.
 */
public sealed interface ProposalId extends Comparable<ProposalId> {

    /** {@return what its process puts in front, such as {@code PEP}; may be empty} */
    String prefix();

    /** {@return the number, if it is one} */
    Optional<Integer> number();

    /** {@return what stands behind the prefix} */
    String name();

    /**
     * A number, such as that of {@code PEP-0007} or of the ticket {@code WFLY-1234}.
     *
     * @param prefix what the process puts in front
     * @param value the number
     */
    record Numbered(String prefix, int value) implements ProposalId {

        @Override
        public Optional<Integer> number() {
            return Optional.of(value);
        }

        @Override
        public String name() {
            return Integer.toString(value);
        }
    }

    /**
     * The name of a file that has no number, such as {@code keep-bees} or {@code 2026-03-01-keep-bees}.
     *
     * @param prefix what the process puts in front
     * @param name the name without its ending
     */
    record Named(String prefix, String name) implements ProposalId {

        @Override
        public Optional<Integer> number() {
            return Optional.empty();
        }
    }

    @Override
    default int compareTo(ProposalId other) {
        int process = prefix().compareTo(other.prefix());
        if (process != 0) {
            return process;
        }
        int number = Integer.compare(
                number().orElse(Integer.MAX_VALUE), other.number().orElse(Integer.MAX_VALUE));
        return number != 0 ? number : name().compareTo(other.name());
    }
}
