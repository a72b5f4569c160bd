package io.github.proposals.model.site.internal.math;

import java.util.List;
import java.util.Map;

/**
 * An element of a formula.
 *
 * @param name as MathML has it
 * @param attributes not looked at by anybody yet
 * @param text what it says, if it has no elements in it
 * @param children the elements in it
 */
public record MathElement(String name, Map<String, String> attributes, String text, List<MathElement> children) {

    /** Keeps copies. */
    public MathElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }
}
