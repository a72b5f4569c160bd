package io.github.proposals.model.yaml;

import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value in a YAML file that knows where it stands. */
public sealed interface YamlNode {

    /** {@return where it stands} */
    Place place();

    /** {@return the kind of value in words, such as {@code a list}} */
    String kind();

    /**
     * A single value, never interpreted: {@code 0010}, {@code no} and {@code 2026-01-01} stay what the author wrote.
     *
     * @param text as written, without quotes
     * @param place where it stands
     */
    record Scalar(String text, Place place) implements YamlNode {
        @Override
        public String kind() {
            return "a single value";
        }
    }

    /**
     * A list.
     *
     * @param items in their order
     * @param place where it starts
     */
    record Sequence(List<YamlNode> items, Place place) implements YamlNode {
        /** Keeps a copy. */
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }

        private boolean named() {
            return items.stream()
                    .allMatch(item ->
                            item instanceof Mapping mapping && !mapping.name().isEmpty());
        }

        private Sequence with(Sequence changes) {
            Map<String, YamlNode> merged = new LinkedHashMap<>();
            items.forEach(item -> merged.put(((Mapping) item).name(), item));
            for (YamlNode item : changes.items) {
                Mapping change = (Mapping) item;
                if (change.removed()) {
                    merged.remove(change.name());
                } else {
                    merged.merge(change.name(), change, (old, fresh) -> ((Mapping) old).with((Mapping) fresh));
                }
            }
            return new Sequence(new ArrayList<>(merged.values()), changes.place);
        }
    }

    /**
     * Named values.
     *
     * @param entries in their order; the key is also kept with its place
     * @param place where it starts
     */
    record Mapping(Map<String, Entry> entries, Place place) implements YamlNode {
        /** Keeps a copy in the same order. */
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String kind() {
            return "a mapping of names to values";
        }

        /**
         * This mapping with the changes of another one: what both have is taken from {@code changes}, mappings are
         * merged in turn, and so are lists whose items all have a {@code name}. An item with {@code remove: true} goes.
         */
        public Mapping with(Mapping changes) {
            Map<String, Entry> merged = new LinkedHashMap<>(entries);
            changes.entries.forEach((key, change) -> merged.merge(
                    key, change, (old, fresh) -> new Entry(fresh.key(), merge(old.value(), fresh.value()))));
            return new Mapping(merged, changes.place);
        }

        /** {@return this mapping without the entry of {@code key}} */
        public Mapping without(String key) {
            Map<String, Entry> rest = new LinkedHashMap<>(entries);
            rest.remove(key);
            return new Mapping(rest, place);
        }

        private static YamlNode merge(YamlNode old, YamlNode fresh) {
            if (old instanceof Mapping base && fresh instanceof Mapping changes) {
                return base.with(changes);
            }
            if (old instanceof Sequence base && fresh instanceof Sequence changes && base.named() && changes.named()) {
                return base.with(changes);
            }
            return fresh;
        }

        private String name() {
            return entries.containsKey("name") && entries.get("name").value() instanceof Scalar scalar
                    ? scalar.text()
                    : "";
        }

        private boolean removed() {
            return entries.containsKey("remove")
                    && entries.get("remove").value() instanceof Scalar scalar
                    && scalar.text().equals("true");
        }
    }

    /**
     * A name and its value.
     *
     * @param key the name and where it stands
     * @param value the value
     */
    record Entry(Located<String> key, YamlNode value) {}
}
