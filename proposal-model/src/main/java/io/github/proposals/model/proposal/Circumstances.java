package io.github.proposals.model.proposal;

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
 * @param neighbours whose proposals these may name
 * @param asked told whenever somebody asks for any of it: what rests on an answer may be otherwise in another build
 */
public record Circumstances(
        LocalDate today,
        LocalDate asOf,
        List<String> maintainers,
        History history,
        List<Neighbour> neighbours,
        Runnable asked) {

    private static final Runnable NOBODY = () -> {};

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

    /** {@return the same circumstances, which also tell {@code witness} when somebody asks for any of them} */
    public Circumstances watchedBy(Runnable witness) {
        return new Circumstances(today, asOf, maintainers, history, neighbours, () -> {
            asked.run();
            witness.run();
        });
    }

    /** {@return the same circumstances in a repository with other proposals, which these may name} */
    public Circumstances beside(List<Neighbour> others) {
        return new Circumstances(today, asOf, maintainers, history, others, asked);
    }

    @Override
    public LocalDate today() {
        asked.run();
        return today;
    }

    @Override
    public LocalDate asOf() {
        asked.run();
        return asOf;
    }

    @Override
    public List<String> maintainers() {
        asked.run();
        return maintainers;
    }

    @Override
    public History history() {
        asked.run();
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
