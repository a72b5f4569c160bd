package io.github.proposals.model.register;

import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.TitleFormat;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The numbers that titles and headers give. Where the name of the file gives another one, or none, that is told there:
 * nobody else has to miss the number, too.
 */
public final class ClaimedNumbers {

    private ClaimedNumbers() {}

    /** {@return all of them, in their order} */
    public static SortedSet<Integer> of(Register proposals) {
        SortedSet<Integer> claimed = new TreeSet<>();
        proposals.stream()
                .flatMap(ClaimedNumbers::of)
                .filter(number -> number.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .forEach(claimed::add);
        return claimed;
    }

    private static Stream<String> of(Proposal proposal) {
        return Stream.concat(
                proposal.title().flatMap(it -> proposal.process().title().parse(it.value())).stream()
                        .map(TitleFormat.Parts::number),
                proposal.fieldOf(FieldType.NUMBER).filter(Field::known).stream().map(Field::text));
    }
}
