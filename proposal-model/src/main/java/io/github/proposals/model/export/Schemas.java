package io.github.proposals.model.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Pieces of a JSON Schema. */
final class Schemas {

    private Schemas() {}

    /** Adds what holds for a key; {@code milestone.stable} is a key below another one. */
    static void put(JsonObject properties, String name, JsonObject schema) {
        int dot = inside(name);
        if (dot < 0) {
            // Two fields may answer to one key below which others stand.
            JsonObject known = properties.getAsJsonObject(name);
            properties.add(name, known == null ? schema : merged(known, schema));
            return;
        }
        String outer = name.substring(0, dot);
        JsonObject object = properties.getAsJsonObject(outer);
        if (object == null) {
            object = new JsonObject();
            properties.add(outer, object);
        }
        if (!object.has("properties")) {
            object.add("properties", new JsonObject());
        }
        put(object.getAsJsonObject("properties"), name.substring(dot + 1), schema);
    }

    private static JsonObject merged(JsonObject known, JsonObject more) {
        JsonObject all = known.deepCopy();
        more.entrySet().forEach(it -> all.add(it.getKey(), it.getValue()));
        return all;
    }

    /** {@return that a key is there, and what holds for its value} */
    static JsonObject required(String name, JsonObject schema) {
        int dot = inside(name);
        String outer = dot < 0 ? name : name.substring(0, dot);
        JsonObject properties = new JsonObject();
        properties.add(outer, dot < 0 ? schema : required(name.substring(dot + 1), schema));
        JsonObject all = new JsonObject();
        all.addProperty("type", "object");
        all.add("required", texts(List.of(outer)));
        all.add("properties", properties);
        return all;
    }

    private static int inside(String name) {
        int dot = name.indexOf('.');
        return dot > 0 && dot < name.length() - 1 ? dot : -1;
    }

    static JsonObject any(List<JsonObject> parts) {
        return parts.size() == 1 ? parts.get(0) : with("anyOf", parts);
    }

    static JsonObject all(List<JsonObject> parts) {
        return parts.size() == 1 ? parts.get(0) : parts.isEmpty() ? new JsonObject() : with("allOf", parts);
    }

    private static JsonObject with(String key, List<JsonObject> parts) {
        JsonArray array = new JsonArray();
        parts.forEach(array::add);
        JsonObject schema = new JsonObject();
        schema.add(key, array);
        return schema;
    }

    static JsonObject not(JsonObject part) {
        JsonObject schema = new JsonObject();
        schema.add("not", part);
        return schema;
    }

    static JsonObject when(JsonObject condition, JsonObject then) {
        JsonObject schema = new JsonObject();
        schema.add("if", condition);
        schema.add("then", then);
        return schema;
    }

    /** {@return one of these words, also where YAML makes a number of it} */
    static JsonObject words(Collection<String> words) {
        JsonArray values = texts(words);
        words.stream()
                .filter(it -> it.matches("-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,15})?"))
                .forEach(it -> values.add(new BigDecimal(it)));
        words.stream()
                .filter(it -> it.equals("true") || it.equals("false"))
                .forEach(it -> values.add(Boolean.valueOf(it)));
        JsonObject schema = new JsonObject();
        schema.add("enum", values);
        return schema;
    }

    /** {@return that a text is written like this from its first letter to its last} */
    static JsonObject text(String pattern) {
        JsonObject schema = new JsonObject();
        schema.addProperty("type", "string");
        schema.addProperty("pattern", "^(?:" + pattern + ")$");
        return schema;
    }

    /** {@return a pattern for these words, whatever the case of their letters} Editors know no flags. */
    static String anyCase(String words) {
        StringBuilder pattern = new StringBuilder();
        words.codePoints().forEach(c -> {
            String letter = Character.toString(c);
            String lower = letter.toLowerCase(Locale.ROOT);
            String upper = letter.toUpperCase(Locale.ROOT);
            if (!lower.equals(upper) && lower.length() == upper.length()) {
                pattern.append('[').append(lower).append(upper).append(']');
            } else if ("\\^$.|?*+()[]{}/".contains(letter)) {
                pattern.append('\\').append(letter);
            } else {
                pattern.append(letter);
            }
        });
        return pattern.toString();
    }

    private static JsonArray texts(Collection<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
