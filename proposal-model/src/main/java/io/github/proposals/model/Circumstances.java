package io.github.proposals.model;

import io.github.proposals.model.history.History;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a judgement depends on beside the files. All of it comes in as arguments, so that the same input gives the same
 * findings on every machine and on every day.
 *
 * @param today the day of the judgement, for what must not lie in the future
 * @param asOf the day up to which time counts that has passed: the same for the same commit, whenever it is built
 * @param maintainers handles or names of those who decide; empty if they are not known, and then nobody is accused
 * @param history what the repository remembers
 */
public record Circumstances(LocalDate today, LocalDate asOf, List<String> maintainers, History history) {

    /** Keeps a copy. */
    public Circumstances {
        maintainers = List.copyOf(maintainers);
    }

    /** {@return nothing but the day} */
    public static Circumstances on(LocalDate today) {
        return new Circumstances(today, today, List.of(), History.none());
    }

    /** {@return whether a person is known as a maintainer, by handle or by name} */
    public boolean isMaintainer(Person person) {
        return maintainers.stream()
                .map(Circumstances::folded)
                .anyMatch(name -> !name.isEmpty()
                        && (name.equals(folded(person.handle())) || name.equals(folded(person.name()))));
    }

    private static String folded(String name) {
        String bare = name.strip().startsWith("@") ? name.strip().substring(1) : name.strip();
        return bare.toLowerCase(Locale.ROOT);
    }
}
