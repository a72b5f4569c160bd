package io.github.proposals.model.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.proposals.model.text.LinearPattern;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A part of a schema: what one value has to look like. What says nothing is empty.
 *
 * @param types what kinds of value it may be
 * @param values which values it may be
 * @param properties what the members of an object look like
 * @param required which members must be there
 * @param closed whether there are no other members
 * @param items what the entries of a list look like
 * @param least how many entries or characters there are at least
 * @param most how many entries there are at most
 * @param pattern what a text looks like
 * @param address whether a text is a whole address
 * @param choices one of which it has to look like
 */
record SchemaNode(
        Set<String> types,
        List<JsonElement> values,
        Map<String, SchemaNode> properties,
        List<String> required,
        boolean closed,
        Optional<SchemaNode> items,
        int least,
        int most,
        Optional<LinearPattern> pattern,
        boolean address,
        List<SchemaNode> choices) {

    static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$id",
            "$ref",
            "title",
            "description",
            "definitions",
            "type",
            "enum",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "minItems",
            "maxItems",
            "minLength",
            "pattern",
            "format",
            "anyOf");

    /** The kinds of values, and what people call one. */
    private static final Map<String, String> TYPES = Map.of(
            "string", "a text",
            "integer", "a whole number",
            "number", "a number",
            "boolean", "true or false",
            "array", "a list",
            "object", "an object",
            "null", "nothing");

    /** A definition that names itself would have no end. */
    private static final int DEEPEST = 20;

    /** More of a value needs nobody to find it. */
    private static final int LONGEST = 60;

    static SchemaNode of(JsonObject json, JsonSchema.Definitions definitions, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("it goes deeper than " + DEEPEST + " levels, or leads back to itself");
        }
        for (String keyword : json.keySet()) {
            if (!KEYWORDS.contains(keyword)) {
                throw new IllegalArgumentException("nothing is known of '" + keyword + "'");
            }
        }
        if (json.get("$ref") instanceof JsonPrimitive reference) {
            return of(definitions.named(reference.getAsString()), definitions, depth + 1);
        }
        Map<String, SchemaNode> properties = new LinkedHashMap<>();
        if (json.get("properties") instanceof JsonObject members) {
            members.entrySet()
                    .forEach(it -> properties.put(it.getKey(), of(object(it.getValue()), definitions, depth + 1)));
        }
        return new SchemaNode(
                types(json.get("type")),
                list(json.get("enum")),
                properties,
                texts(json.get("required")),
                json.get("additionalProperties") instanceof JsonPrimitive more && !more.getAsBoolean(),
                Optional.ofNullable(json.get("items")).map(it -> of(object(it), definitions, depth + 1)),
                number(json.get("minItems"), number(json.get("minLength"), 0)),
                number(json.get("maxItems"), Integer.MAX_VALUE),
                Optional.ofNullable(json.get("pattern")).map(it -> LinearPattern.compile(it.getAsString())),
                json.get("format") instanceof JsonPrimitive format
                        && format.getAsString().equals("uri"),
                list(json.get("anyOf")).stream()
                        .map(it -> of(object(it), definitions, depth + 1))
                        .toList());
    }

    private static Set<String> types(JsonElement json) {
        List<String> types = texts(json);
        types.stream().filter(it -> !TYPES.containsKey(it)).findFirst().ifPresent(it -> {
            throw new IllegalArgumentException("there is no type '" + it + "'");
        });
        return Set.copyOf(types);
    }

    private static JsonObject object(JsonElement json) {
        if (json instanceof JsonObject object) {
            return object;
        }
        throw new IllegalArgumentException("'" + json + "' is no schema");
    }

    private static List<JsonElement> list(JsonElement json) {
        List<JsonElement> list = new ArrayList<>();
        if (json instanceof JsonArray array) {
            array.forEach(list::add);
        }
        return list;
    }

    private static List<String> texts(JsonElement json) {
        return json instanceof JsonPrimitive one
                ? List.of(one.getAsString())
                : list(json).stream().map(JsonElement::getAsString).toList();
    }

    private static int number(JsonElement json, int without) {
        return json == null ? without : json.getAsInt();
    }

    /**
     * Tells what is wrong with a value.
     *
     * @param path where it stands, such as {@code author[0].given}; empty for the whole
     */
    void check(String path, JsonElement json, Consumer<String> problems) {
        String kind = kind(json);
        if (!types.isEmpty() && !types.contains(kind) && !(kind.equals("integer") && types.contains("number"))) {
            String wanted =
                    String.join(" or ", types.stream().sorted().map(TYPES::get).toList());
            problems.accept(name(path) + " is " + TYPES.get(kind) + ", not " + wanted);
            return;
        }
        if (!values.isEmpty() && !values.contains(json)) {
            problems.accept(name(path) + " is " + written(json) + ", which is none of the words for it");
        }
        if (!choices.isEmpty() && choices.stream().noneMatch(it -> it.accepts(json))) {
            problems.accept(name(path) + " has none of the forms that it may have");
        }
        if (json instanceof JsonObject object) {
            checkMembers(path, object, problems);
        } else if (json instanceof JsonArray array) {
            checkEntries(path, array, problems);
        } else if (kind.equals("string")) {
            checkText(path, json.getAsString(), problems);
        }
    }

    private boolean accepts(JsonElement json) {
        List<String> problems = new ArrayList<>();
        check("", json, problems::add);
        return problems.isEmpty();
    }

    private void checkMembers(String path, JsonObject object, Consumer<String> problems) {
        required.stream()
                .filter(it -> !object.has(it))
                .forEach(it -> problems.accept("'" + below(path, it) + "' is missing"));
        object.entrySet().forEach(member -> {
            SchemaNode node = properties.get(member.getKey());
            if (node != null) {
                node.check(below(path, member.getKey()), member.getValue(), problems);
            } else if (closed) {
                problems.accept("there is no '" + shortened(below(path, member.getKey())) + "' in such an object");
            }
        });
    }

    private void checkEntries(String path, JsonArray array, Consumer<String> problems) {
        if (array.size() < least || array.size() > most) {
            problems.accept(name(path) + " has " + array.size() + " entries, and not "
                    + (array.size() < least ? "at least " + least : "at most " + most));
        }
        for (int i = 0; i < array.size() && items.isPresent(); i++) {
            items.get().check(path + "[" + i + "]", array.get(i), problems);
        }
    }

    private void checkText(String path, String text, Consumer<String> problems) {
        if (text.length() < least) {
            problems.accept(name(path) + " is too short");
        } else if (address && !isAddress(text)) {
            problems.accept(name(path) + " is '" + shortened(text) + "', which is no whole address");
        } else if (pattern.isPresent() && !pattern.get().isIn(text)) {
            problems.accept(name(path) + " is '" + shortened(text) + "', which does not look as it must");
        }
    }

    private static boolean isAddress(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String written(JsonElement json) {
        return json instanceof JsonPrimitive text && text.isString()
                ? "'" + shortened(text.getAsString()) + "'"
                : shortened(json.toString());
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static String below(String path, String member) {
        return path.isEmpty() ? member : path + "." + member;
    }

    private static String name(String path) {
        return path.isEmpty() ? "it" : "'" + path + "'";
    }

    private static String kind(JsonElement json) {
        if (json instanceof JsonPrimitive primitive) {
            String number = primitive.isNumber() && primitive.getAsString().matches("-?[0-9]+") ? "integer" : "number";
            return primitive.isString() ? "string" : primitive.isBoolean() ? "boolean" : number;
        }
        return json instanceof JsonObject ? "object" : json instanceof JsonArray ? "array" : "null";
    }
}
