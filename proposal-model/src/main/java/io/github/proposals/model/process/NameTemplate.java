package io.github.proposals.model.process;

import io.github.proposals.model.text.LinearPattern;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the name of a proposal is made: that of its file, and those of as many of its folders as the process names. What
 * stands above them is nobody's business.
 *
 * @param text such as <code>PEP-{number}-{slug}.md</code> or <code>{status}/{number}-{slug}/README.md</code>
 * @param slug what words look like
 * @param dateForm how a date is written
 * @param placeholders what stands in its braces, in that order
 * @param fields those of them whose values are fields of the proposal
 * @param exact what a name looks like that is made so; each placeholder is a group
 * @param unnumbered what a name looks like that is made so, but for a placeholder in the place of the number
 * @param loose what a name looks like that was meant so
 */
public record NameTemplate(
        String text,
        String slug,
        String dateForm,
        List<String> placeholders,
        List<String> fields,
        LinearPattern exact,
        LinearPattern unnumbered,
        LinearPattern loose) {

    static final String NUMBER = "number";
    static final String SLUG = "slug";
    static final String DATE = "date";
    static final String YEAR = "year";

    /** What a name may hold beside the values of fields. */
    static final List<String> OWN = List.of(NUMBER, SLUG, DATE, YEAR);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}/]{1,60})}");
    private static final String ANY = "[^/]+";
    private static final String ANY_YEAR = "(?:19|20)[0-9]{2}";

    /** Keeps copies. */
    public NameTemplate {
        placeholders = List.copyOf(placeholders);
        fields = List.copyOf(fields);
    }

    /**
     * A template.
     *
     * @param slug what words look like
     * @param dateForm how a date is written
     * @param width the number of digits
     */
    static NameTemplate of(String text, String slug, String dateForm, int width) {
        String date = dateForm.replaceAll("[yMd]", "[0-9]");
        Map<String, String> exact = Map.of(NUMBER, Numbering.digits(width), SLUG, slug, DATE, date, YEAR, ANY_YEAR);
        // Where a name holds nothing else, its words stand there until there is a number.
        String words = text.contains("{" + SLUG + "}") ? "[0-9A-Za-z]{1,12}" : "[0-9A-Za-z][0-9A-Za-z_-]{0,99}";
        Map<String, String> unnumbered = Map.of(NUMBER, words, SLUG, slug, DATE, date, YEAR, ANY_YEAR);
        Map<String, String> loose = Map.of(
                NUMBER,
                "[0-9XN]{1,12}|[0-9]{0,9}TBD",
                SLUG,
                ANY,
                DATE,
                "[0-9]{4}[-_. ]?[0-9]{2}[-_. ]?[0-9]{2}",
                YEAR,
                ANY_YEAR);
        List<String> placeholders =
                PLACEHOLDER.matcher(text).results().map(it -> it.group(1)).toList();
        return new NameTemplate(
                text,
                slug,
                dateForm,
                placeholders,
                placeholders.stream().filter(it -> !OWN.contains(it)).distinct().toList(),
                LinearPattern.compile(expression(text, exact, LinearPattern::quote)),
                LinearPattern.compile(expression(text, unnumbered, LinearPattern::quote)),
                LinearPattern.compile("(?i)" + expression(text, loose, NameTemplate::loosely)));
    }

    /** {@return the same with another number of digits} */
    NameTemplate with(int width) {
        return of(text, slug, dateForm, width);
    }

    /** Capitals, blanks and underscores are what people get wrong; the number is there nevertheless. */
    private static String loosely(String literal) {
        return LinearPattern.quote(literal).replaceAll("[-_ ]", "[-_ ]");
    }

    private static String expression(String text, Map<String, String> values, Function<String, String> literal) {
        StringBuilder expression = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        int from = 0;
        while (placeholder.find()) {
            expression
                    .append(literal.apply(text.substring(from, placeholder.start())))
                    .append('(')
                    .append(values.getOrDefault(placeholder.group(1), ANY))
                    .append(')');
            from = placeholder.end();
        }
        return expression.append(literal.apply(text.substring(from))).toString();
    }

    /** {@return whether it names folders as well} */
    public boolean isPath() {
        return text.contains("/");
    }

    /** {@return what stands in a name that is always the same, so that it is the folder that tells proposals apart} */
    Optional<String> file() {
        String file = RelativePath.name(text);
        return isPath() && !file.contains("{") ? Optional.of(file) : Optional.empty();
    }

    /** {@return whether {@code path} has such a name, with a day that there is} */
    boolean isOf(String path) {
        return match(exact, path)
                .filter(it -> !has(DATE)
                        || DateForm.day(
                                        path.substring(
                                                it.get(DATE).start(),
                                                it.get(DATE).end()),
                                        dateForm)
                                .isPresent())
                .isPresent();
    }

    /** {@return how little of the digits in a name it explains, so that the year of a day is no number} */
    int vagueness() {
        return has(DATE) ? 0 : has(YEAR) ? 1 : 2;
    }

    /** {@return whether there is more in it than words} */
    boolean tells() {
        return isPath()
                || has(NUMBER)
                || has(DATE)
                || !PLACEHOLDER.matcher(text).replaceAll("").matches("\\.[^.]*");
    }

    boolean has(String placeholder) {
        return placeholders.contains(placeholder);
    }

    /** {@return the end of a path that is the name of a proposal} */
    String tail(String path) {
        int start = path.length();
        int slash = -1;
        do {
            start = path.lastIndexOf('/', start - 1);
            slash = text.indexOf('/', slash + 1);
        } while (slash >= 0 && start >= 0);
        return path.substring(start + 1);
    }

    /** {@return where the placeholders stand in a path whose end looks as {@code pattern} says} */
    Optional<Map<String, Span>> match(LinearPattern pattern, String path) {
        String tail = tail(path);
        int above = path.length() - tail.length();
        return pattern.match(tail).map(groups -> {
            Map<String, Span> found = new LinkedHashMap<>();
            for (int i = 0; i < placeholders.size(); i++) {
                found.put(placeholders.get(i), groups.get(i).shift(above));
            }
            return found;
        });
    }

    /** {@return the name with values in the place of its placeholders} */
    String written(Function<String, String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(it -> Matcher.quoteReplacement(values.apply(it.group(1))));
    }

    /** {@return the text in front of the number, such as {@code PEP-}} */
    String prefix() {
        int number = text.indexOf("{" + NUMBER + "}");
        String before = text.substring(0, Math.max(0, number));
        return before.substring(before.lastIndexOf('/') + 1);
    }
}
