package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.FileName;
import io.github.proposals.model.text.LinearPattern;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.yaml.YamlNode;
import io.github.proposals.model.yaml.YamlReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values of a field that another file of the repository keeps, so that the process does not age with them.
 *
 * @param when for which proposals
 * @param file its path from the root of the repository, with names of fields in braces where each proposal has its own
 * @param at the names that lead to them in a YAML file, with {@code *} for any letters; none where each line is one
 * @param pattern what such an entry looks like; its group is the value, if it has one
 * @param also what else is right, also where there is no such file
 * @param message what is wrong with another value, in words; empty for the usual ones
 * @param severity how bad another value is
 * @param missing how bad it is if a proposal has no such file, although others have theirs; empty where that is fine
 * @param inside what its entry has to hold
 */
public record ListedValues(
        Condition when,
        String file,
        List<String> at,
        Optional<LinearPattern> pattern,
        Optional<LinearPattern> also,
        String message,
        Severity severity,
        Optional<Severity> missing,
        Optional<ListedInside> inside) {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]{1,100})}");

    /** Keeps a copy. */
    public ListedValues {
        at = List.copyOf(at);
    }

    /** {@return the fields that its path names} */
    public List<String> fields() {
        return FIELD.matcher(file).results().map(it -> it.group(1).strip()).toList();
    }

    /**
     * {@return the path of the file for a proposal; nothing if a field of the path has no value that is a name of a file}
     *
     * @param value the value of a field by its name; empty if it has none
     */
    public Optional<String> file(UnaryOperator<String> value) {
        boolean named = fields().stream()
                .allMatch(field -> FileName.problem(value.apply(field)).isEmpty());
        return named
                ? Optional.of(FIELD.matcher(file)
                        .replaceAll(it ->
                                Matcher.quoteReplacement(value.apply(it.group(1).strip()))))
                : Optional.empty();
    }

    /** {@return the folder in which the files of all proposals are; nothing if there is but one file} */
    public Optional<String> folder() {
        int field = file.indexOf('{');
        int slash = file.lastIndexOf('/', Math.max(0, field));
        return field < 0 || slash < 0 ? Optional.empty() : Optional.of(file.substring(0, slash));
    }

    /** {@return the values in the file, in small letters and without the sign of a handle} */
    public Set<String> in(SourceText text) {
        Stream<String> entries = at.isEmpty()
                ? text.content().lines().map(String::strip)
                : new YamlReader(text).read().stream().flatMap(this::entries);
        return entries.flatMap(entry -> value(entry).stream())
                .map(ListedValues::plain)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return whether a value is right, given those in the file} */
    public boolean allows(String value, Set<String> listed) {
        return listed.contains(plain(value))
                || also.map(it -> it.matches(value)).orElse(false);
    }

    /** {@return the entries of a value in a YAML file} */
    public Stream<YamlNode.Entry> of(String value, SourceText text) {
        return new YamlReader(text)
                .read().stream()
                        .flatMap(this::nodes)
                        .filter(YamlNode.Mapping.class::isInstance)
                        .flatMap(it -> ((YamlNode.Mapping) it).entries().values().stream())
                        .filter(entry -> plain(entry.key().value()).equals(plain(value)));
    }

    private Stream<String> entries(YamlNode root) {
        return nodes(root).flatMap(ListedValues::texts);
    }

    private Stream<YamlNode> nodes(YamlNode root) {
        Stream<YamlNode> nodes = Stream.of(root);
        for (String name : at) {
            LinearPattern wanted =
                    LinearPattern.compile(LinearPattern.quote(name).replace("\\*", ".*"));
            nodes = nodes.flatMap(node -> node instanceof YamlNode.Mapping mapping
                            ? mapping.entries().values().stream()
                            : Stream.empty())
                    .filter(entry -> wanted.matches(entry.key().value()))
                    .map(YamlNode.Entry::value);
        }
        return nodes;
    }

    /** {@return the items of a list, the names of a mapping} */
    private static Stream<String> texts(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.entries().keySet().stream();
        }
        return node instanceof YamlNode.Sequence list
                ? list.items().stream()
                        .filter(YamlNode.Scalar.class::isInstance)
                        .map(it -> ((YamlNode.Scalar) it).text())
                : Stream.empty();
    }

    private Optional<String> value(String entry) {
        if (pattern.isEmpty()) {
            return Optional.of(entry).filter(it -> !it.isEmpty());
        }
        return pattern.get().groups() == 0
                ? Optional.of(entry).filter(pattern.get()::matches)
                : pattern.get().firstGroup(entry);
    }

    private static String plain(String value) {
        return (value.startsWith("@") ? value.substring(1) : value).toLowerCase(Locale.ROOT);
    }
}
