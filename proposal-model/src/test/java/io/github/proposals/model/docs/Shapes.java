package io.github.proposals.model.docs;

import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.KeyType;
import io.github.proposals.model.yaml.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds all mappings that a file may hold. */
final class Shapes {

    private Shapes() {}

    /** {@return the shape of a file and all shapes below it, by name} */
    static Map<String, Shape> of(Shape top) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        collect(top, shapes);
        return shapes;
    }

    private static void collect(Shape shape, Map<String, Shape> shapes) {
        Shape known = shapes.putIfAbsent(shape.name(), shape);
        if (known == null) {
            shape.keys().forEach(key -> inside(key).ifPresent(it -> collect(it, shapes)));
        } else if (!known.equals(shape)) {
            throw new AssertionError("two shapes have the name " + shape.name());
        }
    }

    /** {@return what the mappings of a key look like, if it has any} */
    static Optional<Shape> inside(Key<?> key) {
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
}
