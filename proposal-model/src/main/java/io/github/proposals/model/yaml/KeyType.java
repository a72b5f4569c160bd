package io.github.proposals.model.yaml;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.text.Located;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What the value of a {@link Key} may be. What has another form is a finding, and counts as not given. */
public sealed interface KeyType<T> {

    /** {@return what {@code node}, the value of {@code key}, says} */
    Optional<T> read(String key, YamlNode node, YamlFindings findings);

    /** Shows the mappings and the names that are in {@code node}. */
    default void visit(YamlNode node, ShapeVisitor visitor) {}

    /**
     * A single value.
     *
     * @param kind what people call it: {@code text}, {@code pattern} and the like
     * @param names what it is the name of, such as {@code status}; empty if it is none
     */
    record Text(String kind, String names) implements KeyType<String> {
        @Override
        public Optional<String> read(String key, YamlNode node, YamlFindings findings) {
            return located(key, node, findings).map(Located::value);
        }

        Optional<Located<String>> located(String key, YamlNode node, YamlFindings findings) {
            if (node instanceof YamlNode.Scalar scalar) {
                return Optional.of(stripped(scalar));
            }
            wrong(findings, node, "'%s' must be a single value, not %s", key);
            return Optional.empty();
        }

        @Override
        public void visit(YamlNode node, ShapeVisitor visitor) {
            if (node instanceof YamlNode.Scalar scalar && !names.isEmpty()) {
                visitor.name(names, stripped(scalar));
            }
        }

        private static Located<String> stripped(YamlNode.Scalar scalar) {
            return new Located<>(scalar.text().strip(), scalar.place());
        }
    }

    /**
     * Any number of single values; one may also stand without a list.
     *
     * @param each each of them
     * @param all a word that, alone, stands for all names; empty if there is none
     */
    record Texts(Text each, String all) implements KeyType<List<String>> {
        @Override
        public Optional<List<String>> read(String key, YamlNode node, YamlFindings findings) {
            return Optional.of(
                    located(key, node, findings).stream().map(Located::value).toList());
        }

        List<Located<String>> located(String key, YamlNode node, YamlFindings findings) {
            if (node instanceof YamlNode.Mapping) {
                wrong(findings, node, "'%s' must be a single value or a list of them, not %s", key);
                return List.of();
            }
            List<Located<String>> texts = new ArrayList<>();
            for (YamlNode item : items(node)) {
                if (item instanceof YamlNode.Scalar) {
                    each.located(key, item, findings).ifPresent(texts::add);
                } else {
                    wrong(findings, item, "'%s' must be a list of single values, not %s", key);
                }
            }
            return texts;
        }

        @Override
        public void visit(YamlNode node, ShapeVisitor visitor) {
            List<YamlNode> items = items(node);
            boolean stands = items.size() == 1
                    && items.get(0) instanceof YamlNode.Scalar word
                    && word.text().strip().equals(all);
            if (!stands) {
                items.forEach(item -> each.visit(item, visitor));
            }
        }
    }

    /**
     * A whole number.
     *
     * @param from the least of them, from 0 on
     * @param to the greatest
     */
    record Number(int from, int to) implements KeyType<Integer> {
        private static final Text TEXT = new Text("number", "");

        @Override
        public Optional<Integer> read(String key, YamlNode node, YamlFindings findings) {
            Optional<String> text = TEXT.read(key, node, findings);
            if (text.isPresent() && !fits(text.get())) {
                String end = to == Integer.MAX_VALUE ? "on" : "to " + to;
                findings.add(
                        "config.wrong-value",
                        Finding.at(
                                node.place(),
                                "'%s' must be a whole number from %s %s, not '%s'",
                                key,
                                from,
                                end,
                                text.get()));
                return Optional.empty();
            }
            return text.map(Integer::parseInt);
        }

        private boolean fits(String text) {
            return text.matches("\\d{1,9}") && Integer.parseInt(text) >= from && Integer.parseInt(text) <= to;
        }
    }

    /**
     * One of a few words.
     *
     * @param choices what each of them means
     */
    record Word<T>(Map<String, T> choices) implements KeyType<T> {
        private static final Text TEXT = new Text("word", "");

        /** Keeps a copy in the same order. */
        public Word {
            choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        }

        @Override
        public Optional<T> read(String key, YamlNode node, YamlFindings findings) {
            return TEXT.located(key, node, findings).flatMap(word -> choose(key, word, findings));
        }

        Optional<T> choose(String key, Located<String> word, YamlFindings findings) {
            if (!choices.containsKey(word.value())) {
                findings.add(
                        "config.wrong-value",
                        Finding.at(word.place(), "'%s' is no value of '%s'", word.value(), key)
                                .help(Suggestion.help(word.value(), choices.keySet())));
            }
            return Optional.ofNullable(choices.get(word.value()));
        }
    }

    /**
     * Any number of words.
     *
     * @param each each of them
     */
    record Words<T>(Word<T> each) implements KeyType<List<T>> {
        private static final Texts TEXTS = new Texts(Word.TEXT, "");

        @Override
        public Optional<List<T>> read(String key, YamlNode node, YamlFindings findings) {
            List<Located<String>> words = TEXTS.located(key, node, findings);
            Set<String> seen = new HashSet<>();
            words.stream()
                    .filter(word -> !seen.add(word.value()))
                    .forEach(word -> findings.add(
                            "config.wrong-value",
                            Finding.at(word.place(), "'%s' stands there twice", word.value())
                                    .help("keep one of them")
                                    .severity(Severity.WARNING)));
            return Optional.of(words.stream()
                    .flatMap(word -> each.choose(key, word, findings).stream())
                    .toList());
        }
    }

    /**
     * A mapping.
     *
     * @param shape its keys; looked up late, since a mapping may hold others like itself
     */
    record Part(Supplier<Shape> shape) implements KeyType<YamlMap> {
        @Override
        public Optional<YamlMap> read(String key, YamlNode node, YamlFindings findings) {
            if (node instanceof YamlNode.Mapping mapping) {
                return Optional.of(new YamlMap(mapping, findings));
            }
            wrong(findings, node, "'%s' must be a mapping of names to values, not %s", key);
            return Optional.empty();
        }

        @Override
        public void visit(YamlNode node, ShapeVisitor visitor) {
            if (node instanceof YamlNode.Mapping mapping) {
                shape.get().visit(mapping, visitor);
            }
        }
    }

    /**
     * Any number of mappings; one may also stand without a list.
     *
     * @param each each of them
     */
    record Parts(Part each) implements KeyType<List<YamlMap>> {
        @Override
        public Optional<List<YamlMap>> read(String key, YamlNode node, YamlFindings findings) {
            return Optional.of(items(node).stream()
                    .flatMap(item -> each.read(key, item, findings).stream())
                    .toList());
        }

        @Override
        public void visit(YamlNode node, ShapeVisitor visitor) {
            items(node).forEach(item -> each.visit(item, visitor));
        }
    }

    /**
     * One word, or any number of mappings.
     *
     * @param word the word
     * @param parts the mappings
     */
    record WordOrParts<T>(Word<T> word, Parts parts) implements KeyType<WordOrParts.Either<T>> {
        @Override
        public Optional<Either<T>> read(String key, YamlNode node, YamlFindings findings) {
            return node instanceof YamlNode.Scalar
                    ? word.read(key, node, findings).map(it -> new Either<>(Optional.of(it), List.of()))
                    : parts.read(key, node, findings).map(it -> new Either<>(Optional.empty(), it));
        }

        @Override
        public void visit(YamlNode node, ShapeVisitor visitor) {
            parts.visit(node, visitor);
        }

        /**
         * What was given.
         *
         * @param word what the word means, if it is one
         * @param parts the mappings otherwise
         */
        public record Either<T>(Optional<T> word, List<YamlMap> parts) {}
    }

    /**
     * A mapping whose keys are names.
     *
     * @param names what they are names of
     * @param each their values
     */
    record Table<T>(String names, Word<T> each) implements KeyType<Map<Located<String>, T>> {
        @Override
        public Optional<Map<Located<String>, T>> read(String key, YamlNode node, YamlFindings findings) {
            if (!(node instanceof YamlNode.Mapping mapping)) {
                wrong(findings, node, "'%s' must be a mapping of names to values, not %s", key);
                return Optional.empty();
            }
            Map<Located<String>, T> values = new LinkedHashMap<>();
            mapping.entries()
                    .forEach((name, entry) -> each.read(name, entry.value(), findings)
                            .ifPresent(value -> values.put(entry.key(), value)));
            return Optional.of(values);
        }

        @Override
        public void visit(YamlNode node, ShapeVisitor visitor) {
            if (node instanceof YamlNode.Mapping mapping) {
                mapping.entries().values().forEach(entry -> visitor.name(names, entry.key()));
            }
        }
    }

    private static List<YamlNode> items(YamlNode node) {
        return node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
    }

    private static void wrong(YamlFindings findings, YamlNode node, String message, String key) {
        findings.add("config.wrong-value", Finding.at(node.place(), message, key, node.kind()));
    }
}
