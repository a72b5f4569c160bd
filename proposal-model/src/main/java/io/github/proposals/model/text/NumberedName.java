package io.github.proposals.model.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A name with a number behind it, such as {@code ADR-12}. The name is a stranger's: it is looked for as it is, which is also
 * many times as fast as a pattern. What may stand around it is ours.
 *
 * @param name such as {@code ADR}; an empty one stands nowhere
 * @param before what is asked where the name starts, which looks back
 * @param number what is asked behind the name; its group is the number, of at most nine digits
 */
public record NumberedName(String name, Pattern before, Pattern number) {

    /**
     * A name in a text.
     *
     * @param span with its number
     * @param digits the number as it is written
     */
    public record Found(Span span, String digits) {

        /** {@return the number} */
        public int number() {
            return Integer.parseInt(digits);
        }

        /** {@return name and number as they stand in {@code text}} */
        public String words(String text) {
            return text.substring(span.start(), span.end());
        }
    }

    /** {@return where it stands in a text, in that order} */
    public Stream<Found> in(String text) {
        if (name.isEmpty()) {
            return Stream.empty();
        }
        return IntStream.iterate(text.indexOf(name), at -> at >= 0, at -> text.indexOf(name, at + 1))
                .mapToObj(at -> at(text, at))
                .flatMap(Optional::stream);
    }

    private Optional<Found> at(String text, int start) {
        if (!looking(before, text, start).lookingAt()) {
            return Optional.empty();
        }
        Matcher digits = looking(number, text, start + name.length());
        return digits.lookingAt()
                ? Optional.of(new Found(new Span(start, digits.end()), digits.group(1)))
                : Optional.empty();
    }

    private static Matcher looking(Pattern pattern, String text, int start) {
        return pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
    }
}
