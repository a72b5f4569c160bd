package io.github.proposals.model.yaml;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.text.Place;
import java.util.List;

/** What a reader of YAML stumbled over, in the words of those who write it. */
final class YamlMistake {

    private static final String QUOTES = "write the value in quotes";

    private static final List<Known> KNOWN = List.of(
            new Known("'\\t(TAB)'", "a tab stands where only blanks may", "indent with blanks instead of tabs"),
            new Known("that cannot start any token", "this sign cannot begin a value", QUOTES),
            new Known(
                    "mapping values are not allowed here",
                    "this ':' stands in the middle of a value",
                    QUOTES + ", or begin a line with the key, as far in as the keys beside it"),
            new Known("unexpected end of stream", "this quotation mark is never closed", "close it, in the same line"),
            new Known(
                    "expected ',' or ']'",
                    "this list is not closed, or a comma is missing in it",
                    "put a comma between its items, and ']' behind the last one"),
            new Known(
                    "expected ',' or '}'",
                    "this mapping is not closed, or a comma is missing in it",
                    "put a comma between its items, and '}' behind the last one"),
            new Known("found another document", "a second document begins here", "remove the line '---'"),
            new Known(
                    "expected <block end>",
                    "this line does not fit those above it",
                    "give it the indentation of its neighbours, and close the quotes and lists above it"),
            new Known(
                    "could not find expected ':'",
                    "this line has no ':'",
                    "write 'key: value', or '- value' in a list"),
            new Known(
                    "found undefined alias",
                    "'*' stands in front of a name that no '&' gives",
                    "write '&' and the name in front of the value that is meant, further up"),
            new Known(
                    "found unknown escape character",
                    "this backslash means nothing in double quotes",
                    "write the value in single quotes"),
            new Known(
                    "exceeds the limit",
                    "it is longer than any such file has to be",
                    "split it, or leave out what nobody reads"),
            new Known("Nesting Depth exceeded", "this is nested too deeply", "use fewer levels"));

    private YamlMistake() {}

    /**
     * A mistake that is known.
     *
     * @param sign what the library says of it, in part
     * @param words what we say
     * @param help what to do
     */
    private record Known(String sign, String words, String help) {}

    /** {@return the finding at {@code place}; in the words of the library where we have no better ones} */
    static Finding at(Place place, String told) {
        return KNOWN.stream()
                .filter(it -> told.contains(it.sign()))
                .findFirst()
                .map(it -> Finding.at(place, "this is not YAML: " + it.words()).help(it.help()))
                .orElseGet(() -> Finding.at(place, "this is not YAML: " + told));
    }
}
