package io.github.proposals.model.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.Demand;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The JSON Schema of headers in YAML, in front matter or in a file beside the document, for editors: which fields there are,
 * what may stand in them, and which must be there when. It knows one header and nothing else, and tells what would be an error;
 * what only some know, such as who is a maintainer, is left to the rules.
 */
public final class HeaderSchema implements TextFormat<PublishedRegister> {

    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** {@return whether headers of a process are written in YAML} */
    static boolean describes(ProposalProcess process) {
        return process.format().wanted().stream().anyMatch(HeaderStyle::isShared);
    }

    @Override
    public String fileName() {
        return "header.schema.json";
    }

    @Override
    public String mediaType() {
        return "application/schema+json";
    }

    @Override
    public void write(PublishedRegister index, Writer text) throws IOException {
        text.write(JSON.toJson(schema(index.process())));
        text.write("\n");
    }

    private static JsonObject schema(ProposalProcess process) {
        JsonObject schema = new JsonObject();
        // The version that all editors know.
        schema.addProperty("$schema", "http://json-schema.org/draft-07/schema#");
        schema.addProperty("title", process.name());
        schema.addProperty("description", "The header of a proposal, as the process '" + process.id() + "' has it.");
        schema.addProperty("type", "object");
        JsonObject properties = new JsonObject();
        JsonArray rules = new JsonArray();
        HeaderErrors errors = new HeaderErrors(process);
        for (FieldDefinition field : process.fields()) {
            List<JsonObject> always = new ArrayList<>();
            for (HeaderValues.Wanted wanted : new HeaderValues(process).of(field)) {
                Optional<JsonObject> error = errors.of(wanted.rule(), wanted.severity(), wanted.says());
                error.filter(JsonObject::isEmpty).ifPresent(it -> always.add(wanted.schema()));
                error.filter(it -> !it.isEmpty())
                        .ifPresent(it -> rules.add(Schemas.when(it, values(field, wanted.schema()))));
            }
            JsonObject known = Schemas.all(always).deepCopy();
            if (field.says().present()) {
                known.addProperty("description", field.says().text());
            }
            field.names().all().forEach(name -> Schemas.put(properties, name, known));
            rules(field, process, errors).forEach(rules::add);
        }
        schema.add("properties", properties);
        if (!rules.isEmpty()) {
            schema.add("allOf", rules);
        }
        return schema;
    }

    private static JsonObject values(FieldDefinition field, JsonObject value) {
        JsonObject properties = new JsonObject();
        field.names().all().forEach(name -> Schemas.put(properties, name, value));
        JsonObject schema = new JsonObject();
        schema.add("properties", properties);
        return schema;
    }

    private static Stream<JsonObject> rules(FieldDefinition field, ProposalProcess process, HeaderErrors errors) {
        HeaderCondition conditions = new HeaderCondition(process);
        Stream<JsonObject> demanded = mayStandElsewhere(field, process)
                ? Stream.empty()
                : field.demands().stream()
                        .flatMap(it -> when(
                                errors.of("header.missing-field", it.severity(), it.says()),
                                conditions.surely(it.when(), true),
                                filled(field, it, process)));
        Stream<JsonObject> forbidden = field.allowed().equals(Condition.ALWAYS)
                ? Stream.empty()
                : when(
                        errors.of("header.forbidden-field", Severity.ERROR, Quote.NONE),
                        conditions.surely(field.allowed(), false),
                        Schemas.not(present(field)));
        return Stream.concat(demanded, forbidden);
    }

    private static Stream<JsonObject> when(
            Optional<JsonObject> error, Optional<JsonObject> condition, JsonObject rule) {
        return error
                .flatMap(hard -> condition.map(it -> Schemas.all(
                        Stream.of(hard, it).filter(part -> !part.isEmpty()).toList())))
                .map(it -> it.isEmpty() ? rule : Schemas.when(it, rule))
                .stream();
    }

    /** In another style of header, in the status, or in the name of a folder. */
    private static boolean mayStandElsewhere(FieldDefinition field, ProposalProcess process) {
        List<HeaderStyle> styles = process.format().wanted();
        return styles.size() > 1
                || process.files().fields().contains(field.name())
                || process.lifecycle().statuses().stream()
                        .flatMap(it -> it.forms().stream())
                        .anyMatch(it -> it.fields().contains(field.name()));
    }

    private static JsonObject filled(FieldDefinition field, Demand demand, ProposalProcess process) {
        return Schemas.any(field.names()
                .all()
                .map(it -> Schemas.required(it, HeaderValues.filled(field, demand, process)))
                .toList());
    }

    private static JsonObject present(FieldDefinition field) {
        return Schemas.any(field.names()
                .all()
                .map(it -> Schemas.required(it, new JsonObject()))
                .toList());
    }
}
