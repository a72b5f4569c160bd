package io.github.proposals.model.site.page;

import java.util.List;
import java.util.Map;

/**
 * An element without content for the head of a page, whoever writes that head.
 *
 * @param name such as {@code meta}
 * @param attributes in their order, not escaped
 */
public record HeadElement(String name, List<Map.Entry<String, String>> attributes) {

    /** Keeps a copy. */
    public HeadElement {
        attributes = List.copyOf(attributes);
    }

    /** {@return a link to what a page has to do with} */
    public static HeadElement link(String relation, String address) {
        return new HeadElement("link", List.of(Map.entry("rel", relation), Map.entry("href", address)));
    }

    /** {@return what a page says of itself where it is shared} */
    public static HeadElement property(String name, String value) {
        return new HeadElement("meta", List.of(Map.entry("property", name), Map.entry("content", value)));
    }

    /** {@return what a page says to those who come to list pages} */
    public static HeadElement named(String name, String value) {
        return new HeadElement("meta", List.of(Map.entry("name", name), Map.entry("content", value)));
    }
}
