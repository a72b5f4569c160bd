package io.github.proposals.model.docs;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.proposals.model.yaml.YamlNode;

/** YAML as an editor sees it: by the core schema of YAML 1.2, in which {@code off} is a text. */
final class YamlAsJson {

    private YamlAsJson() {}

    static String of(YamlNode node) {
        return json(node).toString();
    }

    private static JsonElement json(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            JsonObject object = new JsonObject();
            mapping.entries().forEach((key, entry) -> object.add(key, json(entry.value())));
            return object;
        }
        if (node instanceof YamlNode.Sequence sequence) {
            JsonArray array = new JsonArray();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        String text = ((YamlNode.Scalar) node).text();
        if (text.matches("[-+]?[0-9]{1,9}")) {
            return new JsonPrimitive(Integer.valueOf(text));
        }
        return text.equals("true") || text.equals("false")
                ? new JsonPrimitive(Boolean.valueOf(text))
                : new JsonPrimitive(text);
    }
}
