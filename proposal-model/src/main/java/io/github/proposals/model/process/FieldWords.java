package io.github.proposals.model.process;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a process says about a field of the header, beside when it must be there. */
public final class FieldWords {

    private FieldWords() {}

    /** {@return the kind of value} */
    public static String type(FieldDefinition field) {
        return switch (field.type()) {
            case TEXT -> "any text";
            case NUMBER -> "the number";
            case TITLE -> "the title";
            case STATUS -> "a status";
            case TYPE -> "a type";
            case CHOICE -> "a choice";
            case PEOPLE -> field.members().isPresent() ? "maintainers" : "people";
            case DATE -> "a day";
            case PERIOD -> "the days from one to another";
            case LINKS -> "addresses on the web";
            case PROPOSALS -> "other proposals";
        };
    }

    /** {@return the rest, in sentences} */
    public static List<String> details(FieldDefinition field) {
        List<String> details = new ArrayList<>();
        if (!field.values().isEmpty()) {
            details.add("One of: " + String.join(", ", field.values()) + ".");
        }
        List<String> forms = Stream.concat(field.people().stream().map(PersonForm::text), field.forms().stream())
                .toList();
        if (!forms.isEmpty()) {
            details.add("Written as “" + String.join("” or “", forms) + "”.");
        }
        if (!field.groups().isEmpty()) {
            details.add("Also as a group: " + String.join(", ", field.groups()) + ".");
        }
        if (!field.reached().isEmpty()) {
            details.add("The day on which it became " + String.join(" or ", field.reached()) + ".");
        }
        if (!field.notBefore().isEmpty()) {
            details.add("Not before " + field.notBefore() + ".");
        }
        if (field.past() && field.type() == FieldType.DATE) {
            details.add("Not in the future.");
        }
        field.list().map(FieldWords::list).ifPresent(details::add);
        String allowed = field.allowed().words(true);
        if (!allowed.isEmpty()) {
            details.add("Only in proposals " + allowed + ".");
        }
        field.deadlines().stream().map(FieldWords::deadline).forEach(details::add);
        String aliases = String.join(", ", field.names().all().skip(1).toList());
        if (!aliases.isEmpty()) {
            details.add("Also called " + aliases + ".");
        }
        return details;
    }

    private static String list(ListDemand list) {
        String order = list.sorted() ? ", in order" : "";
        String once = list.unique() ? ", each once" : "";
        return "A list with “" + list.separator() + "” between the items" + order + once + ".";
    }

    private static String deadline(TimeLimit limit) {
        String from = limit.days() == 0
                ? "When the day is over"
                : limit.days() + (limit.days() == 1 ? " day" : " days") + " after it at the latest";
        String when = limit.when().words(true);
        return from + ": " + (limit.what().isEmpty() ? "take the next step" : limit.what())
                + (when.isEmpty() ? "." : ", for those " + when + ".");
    }
}
