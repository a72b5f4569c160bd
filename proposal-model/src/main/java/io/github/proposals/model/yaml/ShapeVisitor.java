package io.github.proposals.model.yaml;

import io.github.proposals.model.text.Located;

/** Sees the mappings of a file together with the keys that they may have, and the names of what is defined elsewhere. */
public interface ShapeVisitor {

    /** Sees a mapping, before what is below it. */
    default void mapping(Shape shape, YamlNode.Mapping mapping) {}

    /** Sees the name of something, such as a {@code status}. */
    default void name(String what, Located<String> name) {}
}
