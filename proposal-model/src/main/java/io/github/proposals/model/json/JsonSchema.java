package io.github.proposals.model.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a JSON text has to look like, in the keywords of JSON Schema that say it: {@code type}, {@code enum},
 * {@code properties}, {@code required}, {@code additionalProperties}, {@code items}, {@code minItems}, {@code maxItems},
 * {@code minLength}, {@code pattern}, {@code format: uri}, {@code anyOf} and references to {@code definitions} of its own.
 * A schema with any other keyword is none: it would promise what nobody looks at. Immutable.
 *
 * @see <a href="https://json-schema.org/draft-07/json-schema-validation">JSON Schema, draft 7</a>
 */
public final class JsonSchema {

    /** A text that is wrong altogether has as many mistakes as lines; nobody reads more than a few. */
    private static final int MOST = 5;

    private static final Pattern PLACE = Pattern.compile("line ([0-9]+) column ([0-9]+)");

    private final SchemaNode root;

    private JsonSchema(SchemaNode root) {
        this.root = root;
    }

    /**
     * {@return the schema that a text is}
     *
     * @throws IllegalArgumentException if it is no JSON, or holds a keyword that is not known; the message says which
     */
    public static JsonSchema of(String text) {
        JsonElement json;
        try {
            json = parsed(text);
        } catch (IOException | JsonParseException e) {
            throw new IllegalArgumentException("it is no JSON: " + problem(e), e);
        }
        if (!(json instanceof JsonObject object)) {
            throw new IllegalArgumentException("a schema is an object");
        }
        try {
            return new JsonSchema(SchemaNode.of(object, new Definitions(object), 0));
        } catch (IllegalStateException | UnsupportedOperationException e) {
            throw new IllegalArgumentException("one of its keywords has a value of another kind", e);
        }
    }

    /** {@return what is wrong with a text, in words for people that begin in lower case; empty if nothing is} */
    public List<String> problems(String text) {
        JsonElement json;
        try {
            json = parsed(text);
        } catch (IOException | JsonParseException e) {
            return List.of("it is no JSON: " + problem(e));
        }
        List<String> problems = new ArrayList<>();
        root.check("", json, problems::add);
        return problems.stream().distinct().limit(MOST).toList();
    }

    private static JsonElement parsed(String text) throws IOException {
        if (text.isBlank()) {
            throw new EOFException();
        }
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        JsonElement json = JsonParser.parseReader(reader);
        if (reader.peek() != JsonToken.END_DOCUMENT) {
            throw new JsonParseException("something stands behind it");
        }
        return json;
    }

    /** Of what the library says only the place is for people. */
    private static String problem(Exception e) {
        Matcher place = PLACE.matcher(Optional.ofNullable(e.getMessage()).orElse(""));
        return e instanceof EOFException || e.getCause() instanceof EOFException || !place.find()
                ? "it ends too early"
                : "something is wrong in its line " + place.group(1) + " at character " + place.group(2);
    }

    /** The parts of a schema that others name, each read when it is first asked for. */
    static final class Definitions {

        private static final String BEFORE = "#/definitions/";

        private final JsonObject root;

        Definitions(JsonObject root) {
            this.root = root;
        }

        JsonObject named(String reference) {
            JsonElement all = root.get("definitions");
            JsonElement found = all instanceof JsonObject object && reference.startsWith(BEFORE)
                    ? object.get(reference.substring(BEFORE.length()))
                    : null;
            if (found instanceof JsonObject object) {
                return object;
            }
            throw new IllegalArgumentException("there is no '" + reference + "' in it");
        }
    }
}
