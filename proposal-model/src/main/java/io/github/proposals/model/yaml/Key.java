package io.github.proposals.model.yaml;

import io.github.proposals.model.diagnostic.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A key of a configuration file. It is declared once, beside the reader of its part; what is read, what is a mistake, the
 * schema and the reference page all follow from that.
 *
 * @param name as authors write it
 * @param type what its value may be
 * @param usual what holds where it is not given, if that is always the same
 * @param required whether it must be given
 * @param otherwise what holds where it is not given, in words
 * @param meaning a sentence in Markdown
 * @param only with which words of another key it means something; nothing if it always does
 */
public record Key<T>(
        String name,
        KeyType<T> type,
        Optional<T> usual,
        boolean required,
        String otherwise,
        String meaning,
        Optional<Only> only) {

    /**
     * A key that means something only beside certain words of another one.
     *
     * @param key the other key
     * @param usual its word where it is not given
     * @param words its words beside which this key means something
     */
    public record Only(Key<?> key, String usual, Set<String> words) {}

    /** A key without anything that holds where it is not given. */
    public static <T> Key<T> of(String name, KeyType<T> type, String meaning) {
        return new Key<>(name, type, Optional.empty(), false, "none", meaning, Optional.empty());
    }

    /** {@return a key with a single value} */
    public static Key<String> text(String name, String meaning) {
        return text(name, "text", meaning);
    }

    /** {@return a key with a single value of a kind, such as {@code pattern}} */
    public static Key<String> text(String name, String kind, String meaning) {
        return of(name, new KeyType.Text(kind, ""), meaning).usually("", "none");
    }

    /** {@return a key with the name of something that is defined elsewhere, such as a {@code status}} */
    public static Key<String> nameOf(String what, String name, String meaning) {
        return of(name, new KeyType.Text("name", what), meaning).usually("", "none");
    }

    /** {@return a key with any number of single values} */
    public static Key<List<String>> texts(String name, String meaning) {
        return texts(name, "list", meaning);
    }

    /** {@return a key with any number of single values of a kind, such as {@code patterns}} */
    public static Key<List<String>> texts(String name, String kind, String meaning) {
        return of(name, new KeyType.Texts(new KeyType.Text(kind, ""), ""), meaning)
                .usually(List.of(), "none");
    }

    /** {@return a key with any number of names} */
    public static Key<List<String>> namesOf(String what, String name, String meaning) {
        return namesOf(what, name, "", meaning);
    }

    /** {@return a key with any number of names, or with a word that stands for all of them} */
    public static Key<List<String>> namesOf(String what, String name, String all, String meaning) {
        return of(name, new KeyType.Texts(new KeyType.Text("list", what), all), meaning)
                .usually(List.of(), "none");
    }

    /** {@return a key that is {@code false} unless it is given} */
    public static Key<Boolean> flag(String name, String meaning) {
        Map<String, Boolean> words = new LinkedHashMap<>();
        words.put("false", false);
        words.put("true", true);
        return of(name, new KeyType.Word<>(words), meaning).usually(false, "`false`");
    }

    /** {@return a key with a whole number from 0 on} */
    public static Key<Integer> number(String name, int usual, String meaning) {
        return number(name, usual, 0, Integer.MAX_VALUE, meaning);
    }

    /** {@return a key with a whole number between two others, these included} */
    public static Key<Integer> number(String name, int usual, int from, int to, String meaning) {
        return of(name, new KeyType.Number(from, to), meaning).usually(usual, Integer.toString(usual));
    }

    /** {@return a key with a severity, or {@code off}, which is none} */
    public static Key<Optional<Severity>> severity(String name, String usual, String meaning) {
        return of(name, new KeyType.Word<>(Vocabulary.SEVERITIES), meaning)
                .usually(Vocabulary.SEVERITIES.get(usual), "`" + usual + "`");
    }

    /** {@return a key with the word for a constant of an enumeration} */
    public static <E extends Enum<E>> Key<E> word(String name, E usual, String meaning) {
        Map<String, E> words = Vocabulary.of(usual.getDeclaringClass());
        return of(name, new KeyType.Word<>(words), meaning).usually(usual, "`" + Vocabulary.of(usual) + "`");
    }

    /** {@return a key with any number of such words} */
    public static <E extends Enum<E>> Key<List<E>> words(String name, Class<E> constants, String meaning) {
        return words(name, Vocabulary.of(constants), meaning);
    }

    /** {@return a key with any number of words} */
    public static <T> Key<List<T>> words(String name, Map<String, T> choices, String meaning) {
        return of(name, new KeyType.Words<>(new KeyType.Word<>(choices)), meaning)
                .usually(List.of(), "none");
    }

    /** {@return a key with a mapping} */
    public static Key<YamlMap> part(String name, Supplier<Shape> shape, String meaning) {
        return of(name, new KeyType.Part(shape), meaning);
    }

    /** {@return a key with any number of mappings} */
    public static Key<List<YamlMap>> parts(String name, Supplier<Shape> shape, String meaning) {
        return of(name, new KeyType.Parts(new KeyType.Part(shape)), meaning).usually(List.of(), "none");
    }

    /** {@return the same key, which must be given} */
    public Key<T> must() {
        return new Key<>(name, type, usual, true, "must be there", meaning, only);
    }

    /** {@return the same key with what holds where it is not given, in words} */
    public Key<T> usually(String words) {
        return new Key<>(name, type, usual, required, words, meaning, only);
    }

    /** {@return the same key, which means something only beside these words of another one} */
    public <E extends Enum<E>> Key<T> only(Key<E> other, Set<E> beside) {
        Set<String> words = beside.stream().map(Vocabulary::of).collect(Collectors.toUnmodifiableSet());
        String otherwise = other.usual().map(Vocabulary::of).orElse("");
        return new Key<>(
                name, type, usual, required, this.otherwise, meaning, Optional.of(new Only(other, otherwise, words)));
    }

    private Key<T> usually(T value, String words) {
        return new Key<>(name, type, Optional.of(value), required, words, meaning, only);
    }
}
