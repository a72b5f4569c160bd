package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A field of the header.
 *
 * @param names the label, and other labels for it
 * @param type what its value is
 * @param role what it is for, such as {@code author}; the name in lower case where the process gives none
 * @param values what is allowed, for a choice
 * @param demands when it must be there
 * @param none texts of this field that mean "none yet" beside {@code N/A} and the like
 * @param hints texts that the template leaves in this field
 * @param unfilled how bad template text is here; empty where it is no finding
 * @param wrong how bad a value is that cannot be read; empty where any text is fine
 * @param people how a person is written; the first form is recommended, any other one is allowed
 * @param forms how a date or the number is written, in the same way
 * @param language in which it writes names of months
 * @param otherForms how bad it is if a person is written in another form than the first one; empty where all are alike
 * @param groups names of groups that are persons here, such as {@code Plano Maintainers}
 * @param members how bad it is if a person here is no maintainer; empty where it is not asked
 * @param notBefore name of the date field that this date must not come before; may be empty
 * @param deadlines how long after this date which proposals are too late, the shortest first
 * @param reached names of statuses: this is the day on which one of them was reached
 * @param past whether this date must not lie in the future
 * @param checks what its value has to look like
 * @param list how a list stands in it
 * @param listed the values that another file of the repository keeps for it
 * @param allowed for which proposals it may be there
 * @param remarks whether a remark may stand behind this status or day
 * @param anyCase whether it does not matter in which case this status is written
 * @param several whether it may stand several times
 * @param style the word for the style in which it is added; empty for that which the header has
 * @param says the sentence of the process
 */
public record FieldDefinition(
        NameSet names,
        FieldType type,
        String role,
        List<String> values,
        List<Demand> demands,
        List<String> none,
        List<String> hints,
        Optional<Severity> unfilled,
        Optional<Severity> wrong,
        List<PersonForm> people,
        List<String> forms,
        Locale language,
        Optional<Severity> otherForms,
        List<String> groups,
        Optional<Severity> members,
        String notBefore,
        List<TimeLimit> deadlines,
        List<String> reached,
        boolean past,
        List<ValueCheck> checks,
        Optional<ListDemand> list,
        Optional<ListedValues> listed,
        Condition allowed,
        boolean remarks,
        boolean anyCase,
        boolean several,
        String style,
        Quote says) {

    /** Where the number stands in a form. */
    public static final String NUMBER = "{number}";

    private static final String FILE = "{file}";

    /** Keeps copies. */
    public FieldDefinition {
        values = List.copyOf(values);
        demands = List.copyOf(demands);
        none = List.copyOf(none);
        hints = List.copyOf(hints);
        people = List.copyOf(people);
        forms = List.copyOf(forms);
        groups = List.copyOf(groups);
        deadlines = List.copyOf(deadlines);
        reached = List.copyOf(reached);
        checks = List.copyOf(checks);
    }

    /** {@return the label} */
    public String name() {
        return names.name();
    }

    /** {@return whether {@code label} is this field's name or an alias of it} */
    public boolean answersTo(String label) {
        return names.contains(label);
    }

    /** {@return a day as this field wants it: in the first of its forms} */
    public String written(LocalDate day) {
        return forms.isEmpty() || type != FieldType.DATE
                ? day.toString()
                : DateForm.formatter(forms.get(0), language).format(day);
    }

    /** {@return the number of a proposal as this field wants it} {@code number} may be a placeholder. */
    public String written(String number, String file) {
        return forms.isEmpty() || type != FieldType.NUMBER
                ? number
                : forms.get(0).replace(NUMBER, number).replace(FILE, file);
    }
}
