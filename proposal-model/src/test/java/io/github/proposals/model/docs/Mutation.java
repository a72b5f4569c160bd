package io.github.proposals.model.docs;

import io.github.proposals.model.text.Located;
import io.github.proposals.model.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * A file with one slip.
 *
 * @param where the key that it is about
 * @param root all values
 */
record Mutation(String where, YamlNode root) {

    /** Their keys are names of rules. */
    private static final Set<String> TABLES = Set.of("rules", "severities");

    /** {@return the file with one key misspelt, for each of its keys} */
    static List<Mutation> keys(YamlNode root) {
        return all(root, (key, value) -> new YamlNode.Entry(new Located<>(key.value() + "x", key.place()), value));
    }

    /** {@return the file with a value that can be nothing, for each of its keys} */
    static List<Mutation> values(YamlNode root) {
        return all(
                root,
                (key, value) -> new YamlNode.Entry(
                        key,
                        new YamlNode.Sequence(List.of(new YamlNode.Sequence(List.of(), key.place())), key.place())));
    }

    private static List<Mutation> all(YamlNode root, BiFunction<Located<String>, YamlNode, YamlNode.Entry> change) {
        List<Mutation> mutations = new ArrayList<>();
        collect(root, "", it -> it, change, mutations);
        return mutations;
    }

    private static void collect(
            YamlNode node,
            String where,
            UnaryOperator<YamlNode> whole,
            BiFunction<Located<String>, YamlNode, YamlNode.Entry> change,
            List<Mutation> mutations) {
        if (node instanceof YamlNode.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                int index = i;
                UnaryOperator<YamlNode> inside = item -> {
                    List<YamlNode> items = new ArrayList<>(sequence.items());
                    items.set(index, item);
                    return whole.apply(new YamlNode.Sequence(items, sequence.place()));
                };
                collect(sequence.items().get(i), where + "[" + i + "]", inside, change, mutations);
            }
        } else if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach((name, entry) -> {
                String key = where + "/" + name;
                mutations.add(new Mutation(
                        key, whole.apply(with(mapping, name, change.apply(entry.key(), entry.value())))));
                if (!TABLES.contains(name)) {
                    UnaryOperator<YamlNode> inside =
                            value -> whole.apply(with(mapping, name, new YamlNode.Entry(entry.key(), value)));
                    collect(entry.value(), key, inside, change, mutations);
                }
            });
        }
    }

    private static YamlNode.Mapping with(YamlNode.Mapping mapping, String name, YamlNode.Entry changed) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> {
            YamlNode.Entry kept = key.equals(name) ? changed : entry;
            entries.put(kept.key().value(), kept);
        });
        return new YamlNode.Mapping(entries, mapping.place());
    }
}
