package io.github.proposals.model.docs;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.KeyType;
import io.github.proposals.model.yaml.Shape;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the JSON Schema of a file from its keys. */
final class SchemaOfKeys {

    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Shape top;
    private final Set<String> items = new HashSet<>();

    private SchemaOfKeys(Shape top) {
        this.top = top;
        for (Shape shape : Shapes.of(top).values()) {
            shape.keys().stream()
                    .filter(key -> !(key.type() instanceof KeyType.Part))
                    .forEach(key -> Shapes.inside(key).ifPresent(it -> items.add(it.name())));
        }
    }

    /** {@return the schema of the file called {@code file}, which is found at {@code address}} */
    static String of(Shape top, String address, String file, String description) {
        JsonObject schema = new JsonObject();
        schema.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.addProperty("$id", address);
        schema.addProperty("title", file);
        schema.addProperty("description", description);
        new SchemaOfKeys(top).write(schema);
        return JSON.toJson(schema) + "\n";
    }

    private void write(JsonObject schema) {
        mapping(top, schema);
        if (top.key("extends").isPresent()) {
            schema.add("anyOf", array(List.of(required(List.of("extends")), required(must(top)))));
        }
        JsonObject definitions = new JsonObject();
        definitions.add("text", types("string", "number", "boolean"));
        definitions.add("texts", oneOrMany(reference("text")));
        for (Shape shape : Shapes.of(top).values()) {
            if (!shape.equals(top)) {
                JsonObject definition = new JsonObject();
                mapping(shape, definition);
                definitions.add(shape.name(), definition);
            }
        }
        schema.add("$defs", definitions);
    }

    private void mapping(Shape shape, JsonObject schema) {
        schema.addProperty("type", "object");
        JsonObject properties = new JsonObject();
        shape.keys().forEach(key -> properties.add(key.name(), property(key)));
        boolean named = items.contains(shape.name()) && shape.key("name").isPresent();
        if (named) {
            JsonObject remove = words(Set.of("true"));
            remove.addProperty("description", "Whether this item of the process that is extended is taken out.");
            properties.add("remove", remove);
        }
        schema.add("properties", properties);
        schema.addProperty("additionalProperties", false);
        // A named item may change one of the process that is extended, and a mapping always may.
        List<String> must = named ? List.of("name") : items.contains(shape.name()) ? must(shape) : List.of();
        if (!must.isEmpty()) {
            schema.add("required", strings(must));
        }
        JsonArray conditions = new JsonArray();
        only(shape).forEach((only, keys) -> conditions.add(conditional(only, keys)));
        if (!conditions.isEmpty()) {
            schema.add("allOf", conditions);
        }
    }

    private static List<String> must(Shape shape) {
        return shape.keys().stream().filter(Key::required).map(Key::name).toList();
    }

    private static Map<Key.Only, Set<String>> only(Shape shape) {
        Map<Key.Only, Set<String>> conditions = new LinkedHashMap<>();
        shape.keys()
                .forEach(key -> key.only()
                        .ifPresent(only -> conditions
                                .computeIfAbsent(only, it -> new LinkedHashSet<>())
                                .add(key.name())));
        return conditions;
    }

    /** Without the other key nothing is wrong: it may be inherited. */
    private static JsonObject conditional(Key.Only only, Set<String> keys) {
        Set<String> others = new LinkedHashSet<>(
                ((KeyType.Word<?>) only.key().type()).choices().keySet());
        others.removeAll(only.words());
        JsonObject condition = required(List.of(only.key().name()));
        JsonObject properties = new JsonObject();
        properties.add(only.key().name(), words(others));
        condition.add("properties", properties);
        JsonObject never = new JsonObject();
        keys.forEach(key -> never.addProperty(key, false));
        JsonObject then = new JsonObject();
        then.add("properties", never);
        JsonObject schema = new JsonObject();
        schema.add("if", condition);
        schema.add("then", then);
        return schema;
    }

    private static JsonObject property(Key<?> key) {
        JsonObject schema = new JsonObject();
        schema.addProperty("description", key.meaning().replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1"));
        value(key.type()).entrySet().forEach(it -> schema.add(it.getKey(), it.getValue()));
        if (key.otherwise().matches("`[a-z-]+`")) {
            schema.add("default", word(key.otherwise().replace("`", "")));
        } else if (key.otherwise().matches("[0-9]+")) {
            schema.addProperty("default", Integer.valueOf(key.otherwise()));
        }
        return schema;
    }

    private static JsonObject value(KeyType<?> type) {
        if (type instanceof KeyType.Text) {
            return reference("text");
        } else if (type instanceof KeyType.Texts) {
            return reference("texts");
        } else if (type instanceof KeyType.Number) {
            JsonObject number = types("integer");
            number.addProperty("minimum", 0);
            return number;
        } else if (type instanceof KeyType.Word<?> word) {
            return words(word.choices().keySet());
        } else if (type instanceof KeyType.Words<?> words) {
            return oneOrMany(words(words.each().choices().keySet()));
        } else if (type instanceof KeyType.Part part) {
            return reference(part.shape().get().name());
        } else if (type instanceof KeyType.Parts parts) {
            return oneOrMany(reference(parts.each().shape().get().name()));
        } else if (type instanceof KeyType.WordOrParts<?> either) {
            JsonObject schema = value(either.parts());
            schema.getAsJsonArray("anyOf").add(words(either.word().choices().keySet()));
            return schema;
        }
        KeyType.Table<?> table = (KeyType.Table<?>) type;
        JsonObject schema = types("object");
        schema.add("additionalProperties", words(table.each().choices().keySet()));
        return schema;
    }

    private static JsonObject oneOrMany(JsonObject one) {
        JsonObject many = types("array");
        many.add("items", one);
        JsonObject schema = new JsonObject();
        schema.add("anyOf", array(List.of(many, one)));
        return schema;
    }

    private static JsonObject words(Collection<String> words) {
        JsonArray values = new JsonArray();
        words.forEach(word -> values.add(word(word)));
        JsonObject schema = new JsonObject();
        schema.add("enum", values);
        return schema;
    }

    private static JsonElement word(String word) {
        return word.equals("true") || word.equals("false")
                ? new JsonPrimitive(Boolean.valueOf(word))
                : new JsonPrimitive(word);
    }

    private static JsonObject required(List<String> names) {
        JsonObject schema = new JsonObject();
        schema.add("required", strings(names));
        return schema;
    }

    private static JsonObject reference(String name) {
        JsonObject schema = new JsonObject();
        schema.addProperty("$ref", "#/$defs/" + name);
        return schema;
    }

    private static JsonObject types(String... names) {
        JsonObject schema = new JsonObject();
        schema.add("type", names.length == 1 ? new JsonPrimitive(names[0]) : strings(List.of(names)));
        return schema;
    }

    private static JsonArray strings(Collection<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    private static JsonArray array(List<JsonObject> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }
}
