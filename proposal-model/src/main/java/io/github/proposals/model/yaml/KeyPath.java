package io.github.proposals.model.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A key of a file, wherever it stands.
 *
 * @param path such as {@code numbering.width}
 * @param key what is declared there
 */
public record KeyPath(String path, Key<?> key) {

    /** Sections hold sections: nobody looks further down. */
    private static final int DEEPEST = 5;

    /** {@return all keys of a file, those at the top first; a mapping inside of itself is entered once} */
    public static List<KeyPath> all(Shape top) {
        List<KeyPath> all = new ArrayList<>();
        collect(top, "", List.of(), all);
        return all;
    }

    private static void collect(Shape shape, String prefix, List<String> above, List<KeyPath> all) {
        if (above.contains(shape.name()) || above.size() == DEEPEST) {
            return;
        }
        List<String> here = new ArrayList<>(above);
        here.add(shape.name());
        for (Key<?> key : shape.keys()) {
            KeyPath path = new KeyPath(prefix + key.name(), key);
            all.add(path);
            path.inside().ifPresent(it -> collect(it, path.path() + ".", here, all));
        }
    }

    /** {@return what stands below the key, if it holds mappings} */
    public Optional<Shape> inside() {
        if (key.type() instanceof KeyType.Part part) {
            return Optional.of(part.shape().get());
        }
        if (key.type() instanceof KeyType.Parts parts) {
            return Optional.of(parts.each().shape().get());
        }
        return key.type() instanceof KeyType.WordOrParts<?> either
                ? Optional.of(either.parts().each().shape().get())
                : Optional.empty();
    }

    /** {@return the words that may be its value, if not any may} */
    public List<String> words() {
        if (key.type() instanceof KeyType.Word<?> word) {
            return List.copyOf(new TreeMap<>(word.choices()).keySet());
        }
        if (key.type() instanceof KeyType.Words<?> words) {
            return List.copyOf(new TreeMap<>(words.each().choices()).keySet());
        }
        return List.of();
    }
}
