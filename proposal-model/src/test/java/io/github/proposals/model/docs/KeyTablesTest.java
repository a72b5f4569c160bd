package io.github.proposals.model.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.config.ProjectConfigReader;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.KeyType;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The tables of the reference pages are made from the keys: below {@code <!-- keys: field -->} stands what such a mapping
 * may hold. In which order is up to the page. {@code -Dbless=true} writes them anew.
 */
class KeyTablesTest {

    private static final Pattern TABLE = Pattern.compile("(?m)^<!-- keys: ([a-z]+) -->\\n((?:\\|.*\\n)*)");
    private static final Pattern NAMES = Pattern.compile("`([a-z-]+)`");

    private static final Map<String, String> LINKS =
            Map.of("condition", "[condition](#conditions)", "demand", "[demands](#demands)", "gate", "[gate](#gates)");

    @Test
    void theReferenceOfAProcessShowsAllKeys() throws IOException {
        assertShown(ProcessReader.KEYS, "process-yaml.md");
    }

    @Test
    void theReferenceOfAProjectShowsAllKeys() throws IOException {
        assertShown(ProjectConfigReader.KEYS, "proposals-yaml.md");
    }

    private static void assertShown(Shape top, String name) throws IOException {
        Path page = Reference.page(name);
        String text = Files.readString(page);
        Map<String, Shape> shapes = Shapes.of(top);
        List<String> shown =
                TABLE.matcher(text).results().map(it -> it.group(1)).sorted().toList();
        assertEquals(shapes.keySet().stream().sorted().toList(), shown, "each table stands once");
        String expected = TABLE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "<!-- keys: " + found.group(1) + " -->\n" + table(shapes.get(found.group(1)), found.group(2))));
        if (Boolean.getBoolean("bless")) {
            Files.writeString(page, expected);
        }
        assertEquals(expected, Files.readString(page));
    }

    /** {@return the table of a shape, its rows in the order of those that are there} */
    private static String table(Shape shape, String present) {
        Map<String, Key<?>> left = new LinkedHashMap<>();
        shape.keys().forEach(key -> left.put(key.name(), key));
        List<String> rows = new ArrayList<>(List.of("| Key | Type | Default | Meaning |", "|---|---|---|---|"));
        present.lines()
                .flatMap(row -> NAMES.matcher(row.split("(?<!\\\\)\\|", 3)[1]).results())
                .map(name -> left.remove(name.group(1)))
                .filter(key -> key != null)
                .forEach(key -> rows.add(row(key)));
        left.values().forEach(key -> rows.add(row(key)));
        return String.join("\n", rows) + "\n";
    }

    private static String row(Key<?> key) {
        String only = key.only()
                .map(it -> " Only for `"
                        + String.join("` and `", it.words().stream().sorted().toList()) + "`.")
                .orElse("");
        return "| `" + key.name() + "` | " + type(key) + " | " + key.otherwise() + " | " + key.meaning() + only + " |";
    }

    private static String type(Key<?> key) {
        String linked =
                Shapes.inside(key).map(it -> LINKS.getOrDefault(it.name(), "")).orElse("");
        if (!linked.isEmpty() && !(key.type() instanceof KeyType.Parts)) {
            return linked;
        } else if (key.type() instanceof KeyType.Text text) {
            return text.kind();
        } else if (key.type() instanceof KeyType.Texts texts) {
            return texts.each().kind();
        } else if (key.type() instanceof KeyType.Number) {
            return "number";
        } else if (key.type() instanceof KeyType.Word<?> word) {
            Set<String> words = word.choices().keySet();
            return words.equals(Vocabulary.SEVERITIES.keySet())
                    ? "severity"
                    : words.equals(Set.of("true", "false"))
                            ? "flag"
                            : words.size() == 1 ? "`" + words.iterator().next() + "`" : "word";
        }
        return key.type() instanceof KeyType.Part || key.type() instanceof KeyType.Table ? "mapping" : "list";
    }
}
