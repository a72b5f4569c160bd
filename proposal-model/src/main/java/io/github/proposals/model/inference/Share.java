package io.github.proposals.model.inference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How many documents have something.
 *
 * @param with how many have it
 * @param without the names of all others
 */
record Share(int with, List<String> without) {

    private static final int MOST_NAMES = 3;

    static Share of(Collection<Seen> documents, Predicate<Seen> has) {
        List<String> without = new ArrayList<>();
        for (Seen document : documents) {
            if (!has.test(document)) {
                without.add(document.file().name());
            }
        }
        return new Share(documents.size() - without.size(), without);
    }

    int of() {
        return with + without.size();
    }

    /** {@return whether this is a percentage of at least so much} */
    boolean reaches(int percent) {
        return of() > 0 && with * 100L >= (long) percent * of();
    }

    /** {@return how bad it is not to have it; nothing if too many have not} */
    Optional<String> demand() {
        if (reaches(98)) {
            return Optional.of("error");
        }
        return reaches(90) ? Optional.of("warning") : Optional.empty();
    }

    /** {@return whether those that do not have it stand out} */
    boolean isRule() {
        return reaches(90);
    }

    /** {@return the evidence, such as {@code 412 of 415; not in 0007-a.md, 0009-b.md} } */
    String words() {
        String words = with + " of " + of();
        return without.isEmpty() || !isRule() ? words : words + "; not in " + names(without);
    }

    static String names(List<String> names) {
        return names.size() <= MOST_NAMES
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMES)) + " and " + (names.size() - MOST_NAMES) + " more";
    }
}
