package io.github.proposals.model.process;

import io.github.proposals.model.text.LinearPattern;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words of the language in which proposals are written, beside those of English, which each author may use.
 *
 * @param locale the language
 * @param none what says that there is nothing
 * @param unknown what says that something will be filled in later
 * @param and what stands in front of the last of several persons; nothing where that is {@code and}
 * @param table what stands above the two columns of a header that is a table
 */
public record Words(
        Locale locale, List<String> none, List<String> unknown, Optional<LinearPattern> and, List<String> table) {

    /** Of a process that says nothing about its language. */
    static final Words ENGLISH = of(Locale.ENGLISH, List.of(), List.of(), List.of(), List.of());

    /** Keeps copies. */
    public Words {
        none = List.copyOf(none);
        unknown = List.copyOf(unknown);
        table = List.copyOf(table);
    }

    static Words of(Locale locale, List<String> none, List<String> unknown, List<String> and, List<String> table) {
        String words = and.stream().map(LinearPattern::quote).collect(Collectors.joining("|"));
        Optional<LinearPattern> between = Optional.of(words)
                .filter(it -> !it.isEmpty())
                .map(it -> LinearPattern.compile("(?i)\\s(?:" + it + ")\\s"));
        return new Words(locale, none, unknown, between, table.isEmpty() ? List.of("Field", "Value") : table);
    }

    /** {@return whether a text, without any marks, says in this language that there is nothing} */
    public boolean isNone(String plain) {
        return isOne(none, plain);
    }

    /** {@return whether a text, without any marks, says in this language that it will be filled in later} */
    public boolean isUnknown(String plain) {
        return isOne(unknown, plain);
    }

    private static boolean isOne(List<String> words, String plain) {
        String bare = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        return words.stream().anyMatch(word -> word.equalsIgnoreCase(plain) || word.equalsIgnoreCase(bare));
    }

    /** {@return a list with commas in the place of the word in front of the last} */
    public String withCommas(String list) {
        StringBuilder text = new StringBuilder(list);
        List<Span> found = and.map(it -> it.findAll(list)).orElse(List.of());
        for (int i = found.size() - 1; i >= 0; i--) {
            text.replace(found.get(i).start(), found.get(i).end(), ", ");
        }
        return text.toString();
    }
}
