package io.github.proposals.maven.project;

import io.github.proposals.model.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a person wrote with {@code -D}, held against the properties that there are: one with a slip of the pen changes
 * nothing, and Maven is silent about it.
 *
 * @param given names that were written
 * @param known names that some goal of ours reads
 * @param here names that the goal at hand reads; none if a build runs it, whose properties are not all for us
 */
public record GivenProperties(Collection<String> given, Collection<String> known, Collection<String> here) {

    private static final String PREFIX = "proposal.";

    /** {@return a sentence for each name that nobody reads} */
    public List<String> unread() {
        List<String> sentences = new ArrayList<>();
        for (String name : given.stream().sorted().toList()) {
            if (name.startsWith(PREFIX) && !known.contains(name)) {
                sentences.add("there is no property '" + name + "'"
                        + meant(name).map(it -> "; did you mean '" + it + "'?").orElse(""));
            } else {
                meant(name)
                        .ifPresent(it -> sentences.add(
                                "the property '" + name + "' means nothing here; did you mean '" + it + "'?"));
            }
        }
        return sentences;
    }

    /** {@return whether one of them was surely meant to be {@code property}} */
    public boolean mean(String property) {
        return given.stream().anyMatch(name -> meant(name).equals(Optional.of(property)));
    }

    private Optional<String> meant(String name) {
        if (known.contains(name)) {
            return Optional.empty();
        }
        Map<String, String> remembered = remembered();
        return name.startsWith(PREFIX)
                ? Suggestion.nearest(name.substring(PREFIX.length()), remembered.keySet())
                        .map(remembered::get)
                : here.stream()
                        .filter(it -> letters(tail(it)).equals(letters(name)))
                        .findFirst();
    }

    /** {@return what people may have in mind of the names: all behind the prefix, one of what are several, the last word} */
    private Map<String, String> remembered() {
        Map<String, String> remembered = new HashMap<>();
        known.forEach(it -> remembered.put(tail(it), it));
        known.forEach(it -> remembered.putIfAbsent(tail(it).replaceFirst("ies$", "y"), it));
        known.forEach(it -> remembered.putIfAbsent(it.substring(it.lastIndexOf('.') + 1), it));
        return remembered;
    }

    private static String tail(String name) {
        return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    }

    /** {@return a name as people remember it: {@code dry-run} is {@code dryRun}} */
    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(".", "");
    }
}
