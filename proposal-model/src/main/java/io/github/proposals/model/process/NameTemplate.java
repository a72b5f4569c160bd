package io.github.proposals.model.process;

import io.github.proposals.model.text.LinearPattern;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param patterns what such names look like
 */
public record NameTemplate(
        String text,
        String slug,
        String dateForm,
        List<String> placeholders,
        List<String> fields,
        NamePatterns patterns) {

    static final String NUMBER = "number";
    static final String SLUG = "slug";
    static final String DATE = "date";
    static final String YEAR = "year";

    /** What a name may hold beside the values of fields. */
    static final List<String> OWN = List.of(NUMBER, SLUG, DATE, YEAR);

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}/]{1,60})}");

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
        List<String> placeholders =
                PLACEHOLDER.matcher(text).results().map(it -> it.group(1)).toList();
        return new NameTemplate(
                text,
                slug,
                dateForm,
                placeholders,
                placeholders.stream().filter(it -> !OWN.contains(it)).distinct().toList(),
                NamePatterns.of(text, slug, dateForm, width));
    }

    /** {@return the same with another number of digits} */
    NameTemplate with(int width) {
        return of(text, slug, dateForm, width);
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
        return match(patterns.exact(), path)
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

    /** {@return what of a name stays the same as long as it is the same proposal: no folder that only tells a value, no ending} */
    String stem(String path) {
        String[] wanted = text.split("/");
        String[] parts = tail(path).split("/");
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < Math.min(wanted.length, parts.length); i++) {
            String part = wanted[i];
            boolean tells = OWN.stream().anyMatch(it -> part.contains("{" + it + "}"));
            boolean file = i == wanted.length - 1;
            if (tells) {
                kept.add(file ? parts[i].replaceFirst("[.][^.]*$", "") : parts[i]);
            }
        }
        return String.join("/", kept);
    }

    /** {@return the text with which a name with a number begins, such as {@code PEP-}} */
    String prefix() {
        int number = text.indexOf("{" + NUMBER + "}");
        String before = text.substring(0, Math.max(0, number));
        return before.substring(before.lastIndexOf('/') + 1).replaceFirst("\\{.*", "");
    }
}
