package io.github.proposals.maven;

import com.google.gson.stream.JsonWriter;
import io.github.proposals.maven.console.JsonAnswer;
import io.github.proposals.model.config.ProjectConfig;
import io.github.proposals.model.config.ProjectConfigReader;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.yaml.KeyPath;
import io.github.proposals.model.yaml.Shape;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What a key of a configuration means.
 *
 * @param file in which it may stand
 * @param path where in that, such as {@code numbering.width}
 * @param meaning what it is for
 * @param usual what holds without it
 * @param words what may be its value, if not anything may
 * @param inside the keys below it
 */
record KeyExplained(String file, String path, String meaning, String usual, List<String> words, List<String> inside)
        implements Explained {

    private static final Map<String, Shape> FILES =
            new TreeMap<>(Map.of("process.yaml", ProcessReader.KEYS, ProjectConfig.FILE, ProjectConfigReader.KEYS));

    /** The pages of the guide, from where the sentences are, lead on; here nothing does. */
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");

    /** {@return what is known of it, for each file in which it may stand} A key alone is looked for at every place. */
    static List<KeyExplained> of(String path) throws MojoExecutionException {
        List<KeyExplained> whole = find(it -> it.equals(path));
        List<KeyExplained> found = whole.isEmpty() ? find(it -> it.endsWith("." + path)) : whole;
        if (found.isEmpty()) {
            // Who names no place means a key of any.
            List<String> all = FILES.values().stream()
                    .flatMap(it -> KeyPath.all(it).stream())
                    .map(it -> path.contains(".") ? it.path() : it.key().name())
                    .distinct()
                    .toList();
            throw new MojoExecutionException("there is no key '" + path + "'; "
                    + Suggestion.nearest(path, all)
                            .map(it -> "did you mean '" + it + "'?")
                            .orElse("such as numbering.width"));
        }
        return found;
    }

    private static List<KeyExplained> find(Predicate<String> wanted) {
        return FILES.entrySet().stream()
                .flatMap(file -> KeyPath.all(file.getValue()).stream()
                        .filter(it -> wanted.test(it.path()))
                        .map(it -> of(file.getKey(), it)))
                .toList();
    }

    private static KeyExplained of(String file, KeyPath key) {
        Optional<Shape> below = key.inside();
        return new KeyExplained(
                file,
                key.path(),
                LINK.matcher(key.key().meaning()).replaceAll("$1"),
                LINK.matcher(key.key().otherwise()).replaceAll("$1"),
                key.words(),
                below.stream()
                        .flatMap(it -> it.keys().stream())
                        .map(it -> it.name())
                        .toList());
    }

    @Override
    public String text() {
        return Stream.of(
                        path + " in " + file,
                        "  " + meaning,
                        "  Without it: " + usual,
                        words.isEmpty() ? "" : "  One of: " + String.join(", ", words),
                        inside.isEmpty() ? "" : "  Below it: " + String.join(", ", inside))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Override
    public void write(JsonWriter json) throws IOException {
        json.beginObject();
        json.name("file").value(file);
        json.name("key").value(path);
        json.name("meaning").value(meaning);
        json.name("default").value(usual);
        JsonAnswer.words(json, "words", words);
        JsonAnswer.words(json, "inside", inside);
        json.endObject();
    }
}
