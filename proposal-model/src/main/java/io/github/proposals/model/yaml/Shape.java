package io.github.proposals.model.yaml;

import java.util.List;
import java.util.Optional;

/**
 * The keys that a mapping may have.
 *
 * @param name what such a mapping is, such as {@code field}
 * @param keys in the order in which people are told of them
 */
public record Shape(String name, List<Key<?>> keys) {

    /** Keeps a copy. */
    public Shape {
        keys = List.copyOf(keys);
    }

    /** {@return the keys of a mapping} */
    public static Shape of(String name, Key<?>... keys) {
        return new Shape(name, List.of(keys));
    }

    /** {@return the key with this name} */
    public Optional<Key<?>> key(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    /** Shows {@code mapping}, and all that is below it. */
    public void visit(YamlNode.Mapping mapping, ShapeVisitor visitor) {
        visitor.mapping(this, mapping);
        mapping.entries()
                .forEach((name, entry) -> key(name).ifPresent(key -> key.type().visit(entry.value(), visitor)));
    }
}
