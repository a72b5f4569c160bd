package io.github.proposals.model.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads of a pattern what {@link RequiredText} wants to know, and gives up where it has more than that. Used once. */
final class RequiredTextParser {

    private static final int MOST = 16;
    private static final int MOST_TIMES = 8;
    private static final int DEEPEST = 20;
    private static final Pattern TIMES = Pattern.compile("\\{(\\d{1,4})(,?)(\\d{0,4})}");
    private static final Pattern HEXADECIMAL = Pattern.compile("x(?:\\{(\\p{XDigit}{1,6})}|(\\p{XDigit}{2}))");

    private final String pattern;
    private int at;
    private int depth;
    private boolean understood = true;

    private RequiredTextParser(String pattern) {
        this.pattern = pattern;
    }

    /** {@return texts of which one occurs in each match; one of them is empty, or there are none, if that is not known} */
    static Set<String> parse(String pattern) {
        RequiredTextParser parser = new RequiredTextParser(pattern);
        Part whole = parser.choice();
        return parser.understood && parser.at == pattern.length() ? whole.required() : Set.of();
    }

    /**
     * A part of a pattern.
     *
     * @param exact all texts that it matches; empty if they are too many
     * @param best texts of which one occurs in each match; empty if there are none
     */
    private record Part(Set<String> exact, Set<String> best) {

        static final Part ANY = new Part(Set.of(), Set.of());
        static final Part NOTHING = new Part(Set.of(""), Set.of());

        static Part text(String text) {
            return new Part(Set.of(text), Set.of());
        }

        Set<String> required() {
            return better(best, exact);
        }

        Part or(Part other) {
            Set<String> needed =
                    required().isEmpty() || other.required().isEmpty() ? Set.of() : union(required(), other.required());
            return new Part(exact.isEmpty() || other.exact.isEmpty() ? Set.of() : union(exact, other.exact), needed);
        }

        private static Set<String> union(Set<String> a, Set<String> b) {
            Set<String> both = new TreeSet<>(a);
            both.addAll(b);
            return both.size() > MOST ? Set.of() : both;
        }

        static Set<String> joined(Set<String> starts, Set<String> ends) {
            Set<String> joined = new TreeSet<>();
            starts.forEach(start -> ends.forEach(end -> joined.add(start + end)));
            return joined.size() > MOST ? Set.of() : joined;
        }

        /** {@return those that are rarer: of which the shortest is longer} */
        static Set<String> better(Set<String> a, Set<String> b) {
            return shortest(b) > shortest(a) ? b : a;
        }

        private static int shortest(Set<String> texts) {
            return texts.stream().mapToInt(String::length).min().orElse(0);
        }
    }

    private Part choice() {
        Part part = sequence();
        while (is('|')) {
            at++;
            part = part.or(sequence());
        }
        return part;
    }

    private Part sequence() {
        List<Part> parts = new ArrayList<>();
        while (understood && at < pattern.length() && !is('|') && !is(')')) {
            repeated(atom(), parts);
        }
        Set<String> run = Set.of("");
        Set<String> best = Set.of();
        boolean whole = true;
        for (Part part : parts) {
            Set<String> joined = Part.joined(run, part.exact());
            if (joined.isEmpty()) {
                best = Part.better(Part.better(best, run), part.best());
                whole = false;
                joined = part.exact().isEmpty() ? Set.of("") : part.exact();
            }
            run = joined;
        }
        return whole ? new Part(run, best) : new Part(Set.of(), Part.better(best, run));
    }

    /** Adds a part as often as it surely occurs, and behind it what may follow of it. */
    private void repeated(Part part, List<Part> parts) {
        if (!understood) {
            return;
        }
        Matcher times = TIMES.matcher(pattern).region(at, pattern.length());
        if (is('?')) {
            parts.add(part.or(Part.NOTHING));
            at++;
        } else if (is('*')) {
            parts.add(Part.ANY);
            at++;
        } else if (is('+')) {
            parts.addAll(List.of(part, Part.ANY));
            at++;
        } else if (times.lookingAt()) {
            int least = Integer.parseInt(times.group(1));
            for (int i = 0; i < Math.min(least, MOST_TIMES); i++) {
                parts.add(part);
            }
            if (least > MOST_TIMES || !times.group(2).isEmpty()) {
                parts.add(Part.ANY);
            }
            at = times.end();
        } else {
            parts.add(part);
            return;
        }
        at += is('?') ? 1 : 0;
    }

    private Part atom() {
        int c = pattern.codePointAt(at);
        at += Character.charCount(c);
        return switch (c) {
            case '(' -> group();
            case '[' -> oneOf();
            case '\\' -> escaped();
            case '.' -> Part.ANY;
            case '^', '$' -> Part.NOTHING;
            default -> Part.text(Character.toString(c));
        };
    }

    private Part group() {
        understood = ++depth <= DEEPEST;
        if (!understood) {
            return Part.ANY;
        }
        if (is('?')) {
            understood &= pattern.startsWith("?:", at);
            at += 2;
        }
        Part part = choice();
        understood &= is(')');
        at++;
        depth--;
        return part;
    }

    /** A few letters are as many texts; what is not there, or a range, is any text. */
    private Part oneOf() {
        boolean free = is('^');
        at += free ? 1 : 0;
        Set<String> letters = new TreeSet<>();
        for (boolean first = true; understood && (first || !is(']')); first = false) {
            if (at >= pattern.length() || pattern.startsWith("[:", at)) {
                understood = false;
                return Part.ANY;
            }
            Part letter = is('\\') || is('.') || is('^') || is('$') || is('(') || is('[') ? inClass() : atom();
            free |= letter.exact().isEmpty() || is('-');
            letters.addAll(letter.exact());
        }
        at++;
        return free || letters.size() > MOST ? Part.ANY : new Part(letters, Set.of());
    }

    /** Within brackets, most marks are letters like any other. */
    private Part inClass() {
        char c = pattern.charAt(at++);
        return c == '\\' ? escaped() : Part.text(String.valueOf(c));
    }

    private Part escaped() {
        if (at >= pattern.length()) {
            understood = false;
            return Part.ANY;
        }
        Matcher hexadecimal = HEXADECIMAL.matcher(pattern).region(at, pattern.length());
        if (hexadecimal.lookingAt()) {
            at = hexadecimal.end();
            int c = Integer.parseInt(hexadecimal.group(1) == null ? hexadecimal.group(2) : hexadecimal.group(1), 16);
            return Part.text(Character.isValidCodePoint(c) ? Character.toString(c) : "");
        }
        char c = pattern.charAt(at++);
        if (c < 128 && !Character.isLetterOrDigit(c)) {
            return Part.text(String.valueOf(c));
        }
        understood &= "bBAzdDsSwW".indexOf(c) >= 0;
        return "bBAz".indexOf(c) >= 0 ? Part.NOTHING : Part.ANY;
    }

    private boolean is(char c) {
        return at < pattern.length() && pattern.charAt(at) == c;
    }
}
