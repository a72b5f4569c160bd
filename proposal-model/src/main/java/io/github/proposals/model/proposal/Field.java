package io.github.proposals.model.proposal;

import io.github.proposals.model.process.DateForm;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field of a proposal, read as its process defines it.
 *
 * @param label as written
 * @param labelPlace where the label stands
 * @param definition what the process says about it; nothing for a field that the process does not know
 * @param state what kind of thing the value is
 * @param text the value on one line
 * @param references the proposals that it names, for a field of that type
 * @param place where the value stands
 * @param status which status the value is, for a field of that type
 * @param parts the fields whose values stand in this one, as a status may hold them
 */
public record Field(
        String label,
        Place labelPlace,
        Optional<FieldDefinition> definition,
        ValueState state,
        String text,
        List<ProposalId> references,
        Place place,
        StatusValue status,
        List<Field> parts) {

    /** Keeps a copy. */
    public Field {
        references = List.copyOf(references);
        parts = List.copyOf(parts);
    }

    /** {@return its name in the process; what the document calls it where the process does not know it} */
    public String name() {
        return definition.map(FieldDefinition::name).orElse(label);
    }

    /** {@return whether it is the field that the process defines by this name} */
    boolean isNamed(String name) {
        return definition.isPresent() && definition.get().name().equals(name);
    }

    /** {@return the same field with another status} */
    Field with(StatusValue other) {
        return new Field(
                label, labelPlace, definition, ValueState.KNOWN, other.text(), references, place, other, List.of());
    }

    /** {@return the field and those whose values stand in it} */
    Stream<Field> all() {
        return parts.isEmpty() ? Stream.of(this) : Stream.concat(Stream.of(this), parts.stream());
    }

    /** {@return what the author remarked behind the status} */
    public Optional<Located<String>> remark() {
        return status.remark().map(status::words).map(words -> new Located<>(words, place.narrow(words)));
    }

    /** {@return whether there is a value} */
    public boolean known() {
        return state == ValueState.KNOWN;
    }

    /** {@return the persons that the value names} */
    public List<Person> people() {
        return is(FieldType.PEOPLE) ? PeopleReader.read(text) : List.of();
    }

    /**
     * {@return the day that the value names, if it is written in one of the ways that the process allows} Of a period it is
     * the last day.
     */
    public Optional<LocalDate> date() {
        return is(FieldType.DATE)
                ? day(forms())
                : period().flatMap(it -> it.last().date());
    }

    /** {@return the last day that the value may mean: that of the month where it names no day} */
    public Optional<LocalDate> lastDay() {
        List<String> months = forms().stream().filter(DateForm::isOfMonth).toList();
        return is(FieldType.DATE) && !months.isEmpty()
                ? day(months)
                        .map(day -> day.withDayOfMonth(day.lengthOfMonth()))
                        .or(this::date)
                : date();
    }

    private Optional<LocalDate> day(List<String> forms) {
        return DateReader.read(
                definition.filter(FieldDefinition::remarks).isPresent() ? DateReader.withoutRemark(text) : text, forms);
    }

    /** {@return the days from one to another that the value names} */
    public Optional<Period> period() {
        return is(FieldType.PERIOD) ? PeriodReader.read(text) : Optional.empty();
    }

    /** {@return the day that the author probably meant, where the value is not written as the process allows} */
    public Optional<LocalDate> probableDate() {
        return is(FieldType.DATE) ? DateReader.guess(text, forms()) : Optional.empty();
    }

    /** {@return the addresses that the value names} */
    public List<String> links() {
        return namedLinks().stream().map(FieldLink::address).toList();
    }

    /** {@return the same, with the words that are linked} */
    public List<FieldLink> namedLinks() {
        return known() ? LinkReader.named(text) : List.of();
    }

    private List<String> forms() {
        return definition.map(FieldDefinition::forms).orElse(List.of());
    }

    private boolean is(FieldType type) {
        return known() && definition.filter(it -> it.type() == type).isPresent();
    }
}
