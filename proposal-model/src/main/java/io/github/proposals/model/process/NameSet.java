package io.github.proposals.model.process;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name with its aliases, in the form in which names are compared. Made once, asked often. */
public final class NameSet {

    private final String name;
    private final List<String> aliases;
    private final UnaryOperator<String> normal;
    private final Map<String, List<String>> byNormal;

    private NameSet(String name, List<String> aliases, UnaryOperator<String> normal) {
        this.name = name;
        this.aliases = List.copyOf(aliases);
        this.normal = normal;
        this.byNormal = all().collect(Collectors.groupingBy(normal));
    }

    /** {@return the names of a field} */
    public static NameSet ofField(String name, List<String> aliases) {
        return new NameSet(name, aliases, Names::normal);
    }

    /** {@return the names of a section} */
    public static NameSet ofSection(String name, List<String> aliases) {
        return new NameSet(name, aliases, Names::heading);
    }

    /** {@return the name itself} */
    public String name() {
        return name;
    }

    /** {@return the name, then its aliases} */
    public Stream<String> all() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    /** {@return the names as they are compared} */
    public Set<String> normal() {
        return Collections.unmodifiableSet(byNormal.keySet());
    }

    /** {@return the names that {@code text}, as an author wrote it, looks like} */
    public Stream<String> like(String text) {
        return byNormal.getOrDefault(normal.apply(text), List.of()).stream();
    }

    /** {@return whether {@code text}, as an author wrote it, is one of the names} */
    public boolean contains(String text) {
        return byNormal.containsKey(normal.apply(text));
    }
}
