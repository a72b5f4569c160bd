package io.github.proposals.model.process;

import io.github.proposals.model.text.LinearPattern;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * What names look like that are made in one way. Each placeholder is a group.
 *
 * @param exact what a name looks like that is made so
 * @param unnumbered what a name looks like that is made so, but for a placeholder in the place of the number
 * @param loose what a name looks like that was meant so
 */
public record NamePatterns(LinearPattern exact, LinearPattern unnumbered, LinearPattern loose) {

    private static final String ANY = "[^/]+";
    private static final String ANY_YEAR = "(?:19|20)[0-9]{2}";

    /** See {@link NameTemplate#of(String, String, String, int)}. */
    static NamePatterns of(String text, String slug, String dateForm, int width) {
        String date = dateForm.replaceAll("[yMd]", "[0-9]");
        // Where a name holds nothing else, its words stand there until there is a number.
        String words =
                text.contains("{" + NameTemplate.SLUG + "}") ? "[0-9A-Za-z]{1,12}" : "[0-9A-Za-z][0-9A-Za-z_-]{0,99}";
        return new NamePatterns(
                LinearPattern.compile(
                        expression(text, values(Numbering.digits(width), slug, date), LinearPattern::quote)),
                LinearPattern.compile(expression(text, values(words, slug, date), LinearPattern::quote)),
                LinearPattern.compile("(?i)"
                        + expression(
                                text,
                                values("[0-9XN]{1,12}|[0-9]{0,9}TBD", ANY, "[0-9]{4}[-_. ]?[0-9]{2}[-_. ]?[0-9]{2}"),
                                NamePatterns::loosely)));
    }

    private static Map<String, String> values(String number, String slug, String date) {
        return Map.of(
                NameTemplate.NUMBER,
                number,
                NameTemplate.SLUG,
                slug,
                NameTemplate.DATE,
                date,
                NameTemplate.YEAR,
                ANY_YEAR);
    }

    /** Capitals, blanks and underscores are what people get wrong; the number is there nevertheless. */
    private static String loosely(String literal) {
        return LinearPattern.quote(literal).replaceAll("[-_ ]", "[-_ ]");
    }

    private static String expression(String text, Map<String, String> values, Function<String, String> literal) {
        StringBuilder expression = new StringBuilder();
        Matcher placeholder = NameTemplate.PLACEHOLDER.matcher(text);
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
}
