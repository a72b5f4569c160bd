package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.KeyType;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The part {@code fields} of {@code process.yaml}. */
final class FieldsReader {

    static final Key<String> NAME = Key.text("name", "The label. Case, plural, hyphens and blanks do not matter.")
            .must();
    private static final Key<FieldType> TYPE = Key.word(
            "type",
            FieldType.TEXT,
            "`text`, `number`, `title`, `status`, `type`, `choice`, `people`, `date`, `period` (`May 1...14, 2026`),"
                    + " `links` or `proposals`.");
    static final Key<String> NOT_BEFORE = Key.nameOf(
                    "field", "not-before", "A date field that this date must not come before.")
            .only(TYPE, Set.of(FieldType.DATE));
    private static final Key<List<String>> REACHED = Key.namesOf(
                    "status",
                    "reached",
                    "Statuses: this is the day on which one of them was reached, which the commits must not"
                            + " contradict.")
            .only(TYPE, Set.of(FieldType.DATE));
    private static final Key<List<String>> ALIASES = Key.texts("aliases", "Other labels for it.");
    private static final Key<String> ROLE = Key.text(
                    "role",
                    "word",
                    "What it is for. `author` tells who wrote it, `target` for which version it is meant; columns of"
                            + " the [index](#index) name fields by their roles.")
            .usually("the name in lower case");
    static final Key<List<String>> VALUES = Key.texts(
                    "values", "What is allowed; where there is a `list`, as each of its items.")
            .only(TYPE, Set.of(FieldType.TYPE, FieldType.CHOICE));
    private static final Key<KeyType.WordOrParts.Either<Optional<Severity>>> REQUIRED =
            DemandReader.key("When it must be filled.");
    private static final Key<List<String>> NONE =
            Key.texts("none", "Texts that mean \"none yet\" here, beside `N/A` and the like.");
    private static final Key<List<String>> HINTS =
            Key.texts("hints", "Texts that the template leaves here, beside `YYYY-MM-DD` and the like.");
    private static final Key<Optional<Severity>> UNFILLED =
            Key.severity("unfilled", "error", "How bad template text is here.");
    private static final Key<Optional<Severity>> WRONG =
            Key.severity("wrong", "error", "How bad a value is that is none of its type.");
    private static final Key<List<String>> FORMS = Key.texts(
                    "forms",
                    "How people (`{name}`, `{handle}`, `{mail}`), dates (`yyyy-MM-dd`) or the number"
                            + " (`[ACME-{number}]({file})`) are written. The first form is recommended, the others are"
                            + " allowed. Names of months (`d. MMMM yyyy`) are read in"
                            + " all languages that [`words`](#words) knows, and written in the one that it names. A form without a"
                            + " day (`MMMM yyyy`) stands for the first of the month, and for the last where time runs out.")
            .only(TYPE, Set.of(FieldType.PEOPLE, FieldType.DATE, FieldType.NUMBER));
    private static final Key<Optional<Severity>> OTHER_FORMS = Key.severity(
                    "other-forms", "info", "How bad it is if a person is written in another form than the first one.")
            .only(TYPE, Set.of(FieldType.PEOPLE));
    private static final Key<List<String>> GROUPS =
            Key.texts("groups", "Names of groups that count as persons.").only(TYPE, Set.of(FieldType.PEOPLE));
    private static final Key<Optional<Severity>> MEMBERS = Key.severity(
                    "members", "off", "How bad it is if a person here is no maintainer.")
            .only(TYPE, Set.of(FieldType.PEOPLE));
    private static final Key<List<YamlMap>> DEADLINES = Key.parts(
                    "deadlines",
                    () -> TimeLimitReader.LIMIT,
                    "[Time limits](#time-limits), counted from this date, or from the last day of a period.")
            .only(TYPE, Set.of(FieldType.DATE, FieldType.PERIOD));
    private static final Key<Boolean> PAST = Key.flag("past", "Whether this date must not lie in the future.")
            .usually("`true` where `role` is `created` or `updated`, or with `reached`, else `false`")
            .only(TYPE, Set.of(FieldType.DATE));

    /** What such a field tells has happened when others read it. */
    private static final Set<String> PASSED = Set.of("created", "updated");

    private static final Key<Boolean> REMARKS = Key.flag(
                    "remarks",
                    "Whether a remark may stand behind the status, as in `Accepted (lazy consensus)`, or behind the day, in"
                            + " brackets. Behind a status it begins with a sign, and no word.")
            .only(TYPE, Set.of(FieldType.STATUS, FieldType.DATE));

    private static final Key<Boolean> ANY_CASE = Key.flag(
                    "any-case", "Whether it does not matter in which case a status is written.")
            .only(TYPE, Set.of(FieldType.STATUS));

    private static final Key<Boolean> SEVERAL =
            Key.flag("several", "Whether it may stand several times, each time with a value of its own.");

    static final Key<List<YamlMap>> CHECKS = Key.parts(
            "checks", () -> ValueCheckReader.CHECK, "[What its value has to look like](#values), one thing each.");
    private static final Key<YamlMap> LIST =
            Key.part("list", () -> ListDemandReader.LIST, "[How a list stands in it](#values).");
    static final Key<YamlMap> LISTED = Key.part(
            "listed-in",
            () -> ListedValuesReader.LISTED,
            "[The file of the repository that keeps its values](#values), such as names of groups.");
    private static final Key<YamlMap> ALLOWED = ConditionReader.key("allowed", "For which proposals it may be there.");
    static final Key<String> STYLE = Key.of(
                    "style",
                    new KeyType.Word<>(styles()),
                    "In which of the styles of `header` it is added where it is missing.")
            .usually("that of the other fields");

    static final Shape FIELD = Shape.of(
            "field",
            NAME,
            NOT_BEFORE,
            REACHED,
            TYPE,
            ALIASES,
            ROLE,
            VALUES,
            REQUIRED,
            NONE,
            HINTS,
            UNFILLED,
            WRONG,
            FORMS,
            OTHER_FORMS,
            GROUPS,
            MEMBERS,
            DEADLINES,
            PAST,
            CHECKS,
            LIST,
            LISTED,
            ALLOWED,
            REMARKS,
            ANY_CASE,
            SEVERAL,
            STYLE,
            Quotes.SAYS);

    private FieldsReader() {}

    private static Map<String, String> styles() {
        Map<String, String> words = new LinkedHashMap<>();
        BuiltInFormats.ALL.headers().forEach(style -> words.put(style.word(), style.word()));
        return words;
    }

    static FieldDefinition field(YamlMap map, Quotes quotes, Locale language) {
        String name = map.get(NAME);
        FieldType type = map.get(TYPE);
        List<String> forms = forms(map, type);
        String role = map.given(ROLE).orElse(name.toLowerCase(Locale.ROOT));
        return new FieldDefinition(
                NameSet.ofField(name, map.get(ALIASES)),
                type,
                role,
                map.get(VALUES),
                DemandReader.read(map, REQUIRED, quotes),
                map.get(NONE),
                map.get(HINTS),
                map.get(UNFILLED),
                map.get(WRONG),
                type == FieldType.PEOPLE ? forms.stream().map(PersonForm::of).toList() : List.of(),
                type == FieldType.PEOPLE ? List.of() : forms,
                language,
                map.get(OTHER_FORMS),
                map.get(GROUPS),
                map.get(MEMBERS),
                map.get(NOT_BEFORE),
                TimeLimitReader.read(map, DEADLINES, quotes),
                map.get(REACHED),
                map.given(PAST)
                        .orElse(PASSED.contains(role) || !map.get(REACHED).isEmpty()),
                ValueCheckReader.read(map, CHECKS, quotes),
                map.given(LIST).map(ListDemandReader::list),
                map.given(LISTED).flatMap(ListedValuesReader::read),
                ConditionReader.read(map, ALLOWED),
                map.get(REMARKS),
                map.get(ANY_CASE),
                map.get(SEVERAL),
                map.given(STYLE).orElse(""),
                quotes.of(map));
    }

    /** Dates have the forms of {@link DateForm}, people and numbers those with <code>{name}</code> and the like. */
    private static List<String> forms(YamlMap map, FieldType type) {
        List<String> forms = new ArrayList<>();
        for (Located<String> form : map.each(FORMS)) {
            boolean usable = isForm(form.value(), type);
            if (usable && type == FieldType.PEOPLE) {
                apart(map, form);
                Patterns.known(map, form, PersonForm.NAME, PersonForm.HANDLE, PersonForm.MAIL);
            } else if (usable && type == FieldType.NUMBER) {
                Patterns.known(map, form, FieldDefinition.NUMBER, "{file}");
            }
            boolean clear = type == FieldType.DATE
                    || Patterns.once(
                            map, form, PersonForm.NAME, PersonForm.HANDLE, PersonForm.MAIL, FieldDefinition.NUMBER);
            if (usable && clear) {
                forms.add(form.value());
            } else if (!usable) {
                map.findings()
                        .add(
                                "config.wrong-value",
                                Finding.at(form.place(), "'%s' is no form for a value of this type", form.value())
                                        .help("for a date such as yyyy-MM-dd, for people such as {name} (@{handle}),"
                                                + " for the number such as [ACME-{number}]({file})"));
            }
        }
        return forms;
    }

    /** What separates persons cannot be a part of one. */
    private static void apart(YamlMap map, Located<String> form) {
        if (form.value().contains(",") || form.value().contains(";")) {
            map.findings()
                    .add(
                            "config.wrong-value",
                            Finding.at(
                                            form.place(),
                                            "nobody can be written as '%s': commas stand between persons",
                                            form.value())
                                    .help("write {name} <{mail}> or the like, or make it a field of type text"));
        }
    }

    private static boolean isForm(String form, FieldType type) {
        return switch (type) {
            case DATE -> DateForm.isUsable(form);
            case NUMBER -> form.contains(FieldDefinition.NUMBER);
            default -> form.contains("{");
        };
    }
}
