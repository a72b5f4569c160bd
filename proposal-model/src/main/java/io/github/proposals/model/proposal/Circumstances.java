package io.github.proposals.model.proposal;

import io.github.proposals.model.history.History;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a judgement depends on beside the files. All of it comes in as arguments, so that the same input gives the same
 * findings on every machine and on every day.
 *
 * @param today the day of the judgement, for what must not lie in the future
 * @param asOf the day up to which time counts that has passed: the same for the same commit, whenever it is built
 * @param maintainers handles or names of those who decide; empty if they are not known, and then nobody is accused
 * @param history what the repository remembers
 * @param neighbours whose proposals these may name
 * @param asked told whenever somebody asks for a part of it: what rests on an answer may be otherwise in another build
 */
public record Circumstances(
        LocalDate today,
        LocalDate asOf,
        List<String> maintainers,
        History history,
        List<Neighbour> neighbours,
        Consumer<Part> asked) {

    private static final Consumer<Part> NOBODY = part -> {};

    /** What can be asked for. */
    public enum Part {
        /** The day of the judgement. */
        TODAY,
        /** Whether it has come to a day, and it had: it comes to no day twice. */
        PASSED {
            @Override
            public boolean holds(String then, String now) {
                return then.compareTo(now) <= 0;
            }
        },
        /** The day up to which time counts. */
        AS_OF,
        /** Those who decide. */
        MAINTAINERS,
        /** What the repository remembers. */
        HISTORY;

        /** {@return whether what rested on the answer {@code then} holds where the answer is {@code now}} */
        public boolean holds(String then, String now) {
            return then.equals(now);
        }
    }

    /** Those of the only proposals of a repository. */
    public Circumstances(LocalDate today, LocalDate asOf, List<String> maintainers, History history) {
        this(today, asOf, maintainers, history, List.of(), NOBODY);
    }

    /** Keeps a copy. */
    public Circumstances {
        maintainers = List.copyOf(maintainers);
        neighbours = List.copyOf(neighbours);
    }

    /** {@return nothing but the day} */
    public static Circumstances on(LocalDate today) {
        return new Circumstances(today, today, List.of(), History.none());
    }

    /** {@return the same circumstances, which also tell {@code witness} when somebody asks for a part of them} */
    public Circumstances watchedBy(Consumer<Part> witness) {
        return new Circumstances(today, asOf, maintainers, history, neighbours, asked.andThen(witness));
    }

    /**
     * {@return what a part of them says about one document, without telling anybody} Equal answers give equal judgements.
     */
    public String answer(Part part, String path, Optional<String> id) {
        return switch (part) {
            case TODAY, PASSED -> today.toString();
            case AS_OF -> asOf.toString();
            case MAINTAINERS -> String.join("\n", maintainers);
            case HISTORY -> history.about(path, id);
        };
    }

    /** {@return whether a day has not come yet} */
    public boolean isFuture(LocalDate day) {
        boolean future = day.isAfter(today);
        asked.accept(future ? Part.TODAY : Part.PASSED);
        return future;
    }

    /** {@return the same circumstances in a repository with other proposals, which these may name} */
    public Circumstances beside(List<Neighbour> others) {
        return new Circumstances(today, asOf, maintainers, history, others, asked);
    }

    @Override
    public LocalDate today() {
        asked.accept(Part.TODAY);
        return today;
    }

    @Override
    public LocalDate asOf() {
        asked.accept(Part.AS_OF);
        return asOf;
    }

    @Override
    public List<String> maintainers() {
        asked.accept(Part.MAINTAINERS);
        return maintainers;
    }

    @Override
    public History history() {
        asked.accept(Part.HISTORY);
        return history;
    }

    /** {@return whether a person is known as a maintainer, by handle or by name} */
    public boolean isMaintainer(Person person) {
        return maintainers().stream()
                .map(Circumstances::folded)
                .anyMatch(name -> !name.isEmpty()
                        && (name.equals(folded(person.handle())) || name.equals(folded(person.name()))));
    }

    private static String folded(String name) {
        String bare = name.strip().startsWith("@") ? name.strip().substring(1) : name.strip();
        return bare.toLowerCase(Locale.ROOT);
    }
}
