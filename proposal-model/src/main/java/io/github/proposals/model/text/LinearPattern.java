package io.github.proposals.model.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern that a process brings along, in the syntax of RE2: no look-ahead, no look-behind, no back-references. Processes come
 * from strangers, and RE2 needs linear time for each pattern and each text, so that none can be made to run for ever.
 */
public final class LinearPattern {

    private final Pattern pattern;

    private LinearPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * {@return the pattern that {@code expression} describes}
     *
     * @throws IllegalArgumentException if it describes none; the message says why
     */
    public static LinearPattern compile(String expression) {
        try {
            return new LinearPattern(Pattern.compile(expression));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(e.getDescription(), e);
        }
    }

    /** {@return an expression that matches {@code text} as it is} */
    public static String quote(String text) {
        return Pattern.quote(text);
    }

    /** {@return whether all of {@code text} matches} */
    public boolean matches(String text) {
        return pattern.matches(text);
    }

    /** {@return whether it matches anywhere in {@code text}} */
    public boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    /** {@return where it matches first in {@code text}} */
    public Optional<Span> find(String text) {
        return find(text, 0);
    }

    /** {@return where its group {@code group} stands, where it matches first in {@code text}} */
    public Optional<Span> find(String text, int group) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() && matcher.start(group) >= 0
                ? Optional.of(new Span(matcher.start(group), matcher.end(group)))
                : Optional.empty();
    }

    /** {@return all places of {@code text} where it matches, one behind the other} */
    public List<Span> findAll(String text) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }

    /** {@return the text of its first group if all of {@code text} matches} */
    public Optional<String> firstGroup(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
    }

    /** {@return where its groups stand if all of {@code text} matches; one that matches nothing stands nowhere} */
    public Optional<List<Span>> match(String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<Span> groups = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            groups.add(new Span(Math.max(0, matcher.start(i)), Math.max(0, matcher.end(i))));
        }
        return Optional.of(groups);
    }

    /** {@return how many groups it has} */
    public int groups() {
        return pattern.groupCount();
    }

    /** {@return the expression it was made of} */
    @Override
    public String toString() {
        return pattern.pattern();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinearPattern that && pattern.equals(that.pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }
}
