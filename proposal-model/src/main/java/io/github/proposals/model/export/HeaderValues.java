package io.github.proposals.model.export;

import com.google.gson.JsonObject;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.Demand;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.ListDemand;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.ValueCheck;
import io.github.proposals.model.text.LinearPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may stand in a field of a header in YAML. */
final class HeaderValues {

    private static final String NONE =
            "[nN] ?/ ?[aA]\\.?|[nN][aA]|[nN][oO][nN][eE](?: [yY][eE][tT])?|[-\\u2014\\u2013]+|"
                    + Schemas.anyCase("not applicable");
    private static final String UNKNOWN = "\\[?(?:"
            + Stream.of("tbd", "tba", "wip", "todo", "to be determined", "to be decided", "to be done")
                    .map(Schemas::anyCase)
                    .collect(Collectors.joining("|"))
            + ")\\]?\\.?";

    /** What editors read in another way than we do. */
    private static final Pattern OURS_ALONE = Pattern.compile(
            "\\(\\?(?!:)|\\\\[AzQEpPCxa]|\\[\\[:|[*+?}]\\+|\\\\[^dDsSwWbB.\\-\\\\/()\\[\\]{}|?*+^$tnr#&~\"']");

    private final ProposalProcess process;

    HeaderValues(ProposalProcess process) {
        this.process = process;
    }

    /**
     * What must hold for a value.
     *
     * @param rule the rule that finds it where it does not
     * @param severity how bad that is
     * @param says of the demand
     * @param schema what must hold
     */
    record Wanted(String rule, Severity severity, Quote says, JsonObject schema) {}

    /** {@return what must hold for the value of a field, if it has one} */
    List<Wanted> of(FieldDefinition field) {
        List<Wanted> all = new ArrayList<>();
        field.wrong()
                .ifPresent(severity -> kind(field)
                        .ifPresent(it -> all.add(new Wanted(rule(field), severity, Quote.NONE, orNothing(it, field)))));
        field.checks().stream()
                .filter(it -> it.when().equals(Condition.ALWAYS))
                .forEach(check -> check(check)
                        .ifPresent(it -> all.add(new Wanted(
                                "header.malformed-value", check.severity(), check.says(), orNothing(it, field)))));
        field.list()
                .ifPresent(it -> all.add(new Wanted("header.malformed-list", Severity.ERROR, Quote.NONE, list(it))));
        return all;
    }

    private JsonObject orNothing(JsonObject schema, FieldDefinition field) {
        return Schemas.any(List.of(schema, nothing(field, "|" + UNKNOWN)));
    }

    private static String rule(FieldDefinition field) {
        return switch (field.type()) {
            case STATUS -> "status.unknown";
            case DATE -> "date.malformed";
            default -> "header.unknown-value";
        };
    }

    private Optional<JsonObject> kind(FieldDefinition field) {
        return switch (field.type()) {
            case STATUS -> Optional.of(status(field, process.lifecycle().statuses().stream()));
            case TYPE, CHOICE -> Optional.of(Schemas.words(field.values()));
            case DATE ->
                Optional.of(Schemas.text((field.forms().isEmpty() ? List.of("yyyy-MM-dd") : field.forms())
                                .stream().map(HeaderValues::day).collect(Collectors.joining("|", "(?:", ")"))
                        + (field.remarks() ? "(?: \\(.*\\))?" : "")));
            default -> Optional.empty();
        };
    }

    /** {@return what one of some statuses looks like: its name as the process has it, or as we read it as well} */
    JsonObject status(FieldDefinition field, Stream<Status> statuses) {
        List<Status> all = statuses.toList();
        String read = all.stream()
                .flatMap(it -> Stream.concat(
                        Stream.of(Schemas.anyCase(it.name())),
                        it.forms().stream()
                                .map(form -> form.words().stream()
                                        .map(Schemas::anyCase)
                                        .collect(Collectors.joining(".+")))))
                .collect(Collectors.joining("|", "(?:", ")"));
        String remark = field.remarks() ? "(?:\\s*[^\\s\\w].*)?" : "";
        return Schemas.any(
                List.of(Schemas.words(all.stream().map(Status::name).toList()), Schemas.text(read + remark)));
    }

    /** The names of months are those of many languages. */
    private static String day(String form) {
        return Schemas.anyCase(form)
                .replaceAll("\\[yY]\\[yY]\\[yY]\\[yY]|\\[uU]\\[uU]\\[uU]\\[uU]", "[0-9]{4}")
                .replaceAll("(?:\\[[mMlL]{2}]){3,4}", "[^0-9\\\\s]+")
                .replaceAll("(?:\\[mM]){2}|(?:\\[dD]){2}", "[0-9]{2}")
                .replaceAll("\\[mM]|\\[dD]", "[0-9]{1,2}");
    }

    private static Optional<JsonObject> check(ValueCheck check) {
        JsonObject length = new JsonObject();
        if (check.shortest() > 0) {
            length.addProperty("minLength", check.shortest());
        }
        if (check.longest() < Integer.MAX_VALUE) {
            length.addProperty("maxLength", check.longest());
        }
        List<JsonObject> parts = Stream.of(
                        Optional.of(length).filter(it -> !it.isEmpty()),
                        known(check.pattern()).map(it -> Schemas.any(List.of(notText(), Schemas.text(it)))),
                        known(check.notPattern()).map(HeaderValues::without))
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(parts).filter(it -> !it.isEmpty()).map(Schemas::all);
    }

    private static Optional<String> known(Optional<LinearPattern> pattern) {
        return pattern.map(LinearPattern::toString)
                .filter(it -> !OURS_ALONE.matcher(it).find());
    }

    private static JsonObject without(String pattern) {
        JsonObject found = new JsonObject();
        found.addProperty("type", "string");
        found.addProperty("pattern", pattern);
        return Schemas.not(found);
    }

    private static JsonObject notText() {
        JsonObject text = new JsonObject();
        text.addProperty("type", "string");
        return Schemas.not(text);
    }

    /** Of a list in a single text, editors see no items. */
    private static JsonObject list(ListDemand list) {
        JsonObject schema = new JsonObject();
        if (list.shortest() > 0) {
            schema.addProperty("minItems", list.shortest());
        }
        if (list.longest() < Integer.MAX_VALUE) {
            schema.addProperty("maxItems", list.longest());
        }
        if (list.unique()) {
            schema.addProperty("uniqueItems", true);
        }
        return schema;
    }

    /** {@return that a field is filled as a demand wants it} */
    static JsonObject filled(FieldDefinition field, Demand demand, ProposalProcess process) {
        if (demand.accepts().contains(Demand.Accept.EMPTY)) {
            return new JsonObject();
        }
        HeaderValues values = new HeaderValues(process);
        String unknown = demand.accepts().contains(Demand.Accept.UNKNOWN) ? "" : "|" + UNKNOWN;
        return Schemas.not(
                demand.accepts().contains(Demand.Accept.NONE) ? values.blank(unknown) : values.nothing(field, unknown));
    }

    private JsonObject nothing(FieldDefinition field, String unknown) {
        String own = Stream.concat(field.none().stream(), process.words().none().stream())
                .map(it -> "|" + Schemas.anyCase(it))
                .collect(Collectors.joining());
        return blank("|" + NONE + own + unknown);
    }

    private JsonObject blank(String orElse) {
        JsonObject nothing = new JsonObject();
        nothing.addProperty("type", "null");
        JsonObject empty = new JsonObject();
        empty.addProperty("type", "array");
        empty.addProperty("maxItems", 0);
        return Schemas.any(List.of(nothing, empty, Schemas.text("\\s*" + orElse)));
    }
}
