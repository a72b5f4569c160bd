package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import java.util.List;
import java.util.stream.Stream;

/**
 * A status that a proposal can have.
 *
 * @param name as authors write it
 * @param aliases other words for it, which are as good
 * @param forms how it is written with values of fields in it
 * @param kind what it means
 * @param meaning one sentence
 * @param initial whether a proposal may start with it
 * @param review whether everybody is asked to say something while a proposal has it
 * @param stability how stable a proposal is that has it; 0 where the process does not say
 * @param limits how long a proposal should have it, the shortest first
 * @param only which proposals may have it
 * @param says the sentence of the process that restricts it
 */
public record Status(
        String name,
        List<String> aliases,
        List<StatusForm> forms,
        StatusKind kind,
        String meaning,
        boolean initial,
        boolean review,
        int stability,
        List<TimeLimit> limits,
        Condition only,
        Quote says) {

    /** Keeps copies. */
    public Status {
        aliases = List.copyOf(aliases);
        forms = List.copyOf(forms);
        limits = List.copyOf(limits);
    }

    /** {@return all words for it, its name first} */
    public Stream<String> words() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }
}
