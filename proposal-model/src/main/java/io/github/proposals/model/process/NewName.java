package io.github.proposals.model.process;

import io.github.proposals.model.text.LinearPattern;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the name of a new proposal is written.
 *
 * @param template how it is made
 */
public record NewName(NameTemplate template) {

    /** The day of examples. */
    static final LocalDate EXAMPLE = LocalDate.of(2026, 1, 31);

    /** {@return the name of a proposal} {@code number} may be a placeholder. What a field says in it comes from {@code field}. */
    public String written(String number, String slug, LocalDate day, Function<String, String> field) {
        Map<String, String> own = Map.of(
                NameTemplate.NUMBER,
                number,
                NameTemplate.SLUG,
                slug,
                NameTemplate.DATE,
                DateForm.formatter(template.dateForm(), Locale.ROOT).format(day),
                NameTemplate.YEAR,
                Integer.toString(day.getYear()));
        return NameTemplate.PLACEHOLDER
                .matcher(template.text())
                .replaceAll(it -> Matcher.quoteReplacement(
                        own.containsKey(it.group(1)) ? own.get(it.group(1)) : field.apply(it.group(1))));
    }

    /** {@return a name as an example} */
    public String example(String number) {
        return written(number, spelled("short-title"), EXAMPLE, field -> "{" + field + "}");
    }

    /** {@return words with hyphens between them as the process writes words in names, as far as it does at all} */
    public String spelled(String words) {
        LinearPattern spelling = LinearPattern.compile(template.slug());
        String capitals = Stream.of(words.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return Stream.of(words, words.replace('-', '_'), words.replace('-', ' '), capitals, words.replace("-", ""))
                .filter(spelling::matches)
                .findFirst()
                .orElse(words);
    }

    /** {@return a path with the ending that such names have} */
    public String withEnding(String path) {
        int usual = template.text().lastIndexOf('.');
        int own = path.lastIndexOf('.');
        return usual < 0 || own <= path.lastIndexOf('/')
                ? path
                : path.substring(0, own) + template.text().substring(usual);
    }
}
