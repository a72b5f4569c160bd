package io.github.proposals.model.authoring;

import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.StatusForm;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.StatusReader;
import io.github.proposals.model.proposal.StatusValue;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A status as it is to stand in a proposal, with the values that its form holds, such as {@code Implemented (Swift 6.0)}.
 *
 * @param status the status
 * @param text what is written
 * @param held the fields whose values stand in it
 */
record WrittenStatus(Status status, String text, Set<String> held) {

    /**
     * {@return the status that somebody wants} Its values are those in the text, those that were given for its fields, and
     * those that the present status holds, in this order. It has no place for a field with a line of its own.
     *
     * @param wanted as the author wrote it, with or without values
     * @param given values by the names of fields
     */
    static Optional<WrittenStatus> of(Proposal proposal, String wanted, Map<String, String> given) {
        StatusReader reader = new StatusReader(proposal.process());
        StatusValue read = reader.read(wanted.strip());
        if (read.status().isEmpty()) {
            return Optional.empty();
        }
        Status status = read.status().get();
        Set<String> apart = proposal.fields().stream().map(Field::name).collect(Collectors.toSet());
        Map<String, String> values = new LinkedHashMap<>();
        proposal.values().filter(Field::known).forEach(field -> values.put(field.name(), field.text()));
        values.putAll(given);
        read.values().forEach((field, span) -> values.put(field, read.words(span)));
        Optional<StatusForm> form = status.forms().stream()
                .filter(it -> values.keySet().containsAll(it.fields()))
                .filter(it -> it.fields().containsAll(read.values().keySet()))
                .filter(it -> it.fields().stream().noneMatch(apart::contains)
                        || !read.values().isEmpty())
                .max(Comparator.comparing(it -> it.fields().size()));
        String remark = read.remark().map(read::words).map(WrittenStatus::apart).orElse("");
        String text = form.map(it -> it.written(it.fields().stream()
                                .map(field -> values.get(field).strip())
                                .toList()))
                        .orElse(status.name())
                + remark;
        return Optional.of(new WrittenStatus(
                status, text, form.map(it -> Set.copyOf(it.fields())).orElse(Set.of())));
    }

    /** Before a bracket or a dash stands a blank, before a comma none. */
    private static String apart(String remark) {
        String words = remark.strip();
        return (words.startsWith(",") || words.startsWith(";") || words.startsWith(":") ? "" : " ") + words;
    }

    /** {@return whether somebody who reads it finds the status and the values again} */
    boolean canBeRead(ProposalProcess process) {
        StatusValue read = new StatusReader(process).read(text);
        return read.status().equals(Optional.of(status))
                && read.values().keySet().equals(held);
    }

    /** {@return what it could say as well, in words for people; nothing if it says all, or the proposal does elsewhere} */
    Optional<String> more(Proposal proposal) {
        Predicate<String> untold =
                field -> proposal.field(field).filter(Field::known).isEmpty();
        return Stream.of(status)
                .filter(it -> held.isEmpty())
                .flatMap(it -> it.forms().stream())
                .filter(form -> form.fields().stream().allMatch(untold))
                .findFirst()
                .map(form -> "it may be written '" + form + "': give the value with -Dproposal.set=\""
                        + form.fields().stream().map(field -> field + "=…").collect(Collectors.joining(";")) + "\"");
    }
}
