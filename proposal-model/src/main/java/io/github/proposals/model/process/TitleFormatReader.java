package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.List;

/** The part {@code title} of {@code process.yaml}. */
final class TitleFormatReader {

    private static final Key<List<String>> FORM = Key.texts(
                    "form",
                    "Made from `{title}` and, in front of it, `{number}`. Without `title` any heading will do. Of several"
                            + " forms, new proposals get the first, and headings that have any of them are right.")
            .must();

    private static final Key<Integer> WIDTH = Key.number(
                    "width",
                    0,
                    "Number of digits that a number has there, with zeros in front; 1 for none of these. It holds for"
                            + " the first form.")
            .usually("as in names of files");

    static final Shape TITLE = Shape.of("title", FORM, WIDTH, Quotes.SAYS);

    private static final String ANY = "{title}";

    private TitleFormatReader() {}

    static TitleFormat none() {
        return new TitleFormat(List.of(ANY), 0, Quote.NONE);
    }

    static TitleFormat title(YamlMap map, Quotes quotes) {
        List<String> templates = map.each(FORM).stream()
                .map(form -> isUsable(map, form) ? form.value() : ANY)
                .toList();
        return new TitleFormat(
                templates.isEmpty() ? List.of(ANY) : templates, Math.min(9, map.get(WIDTH)), quotes.of(map));
    }

    private static boolean isUsable(YamlMap map, Located<String> form) {
        String template = form.value();
        boolean usable = template.contains(ANY)
                && (!template.contains("{number}") || template.indexOf("{number}") < template.indexOf(ANY));
        boolean clear = Patterns.once(map, form, "{number}", ANY);
        Patterns.known(map, form, "{number}", ANY);
        if (!usable && !template.isEmpty()) {
            map.findings()
                    .add(
                            "config.wrong-value",
                            Finding.at(form.place(), "a title needs '{title}', and '{number}' only before it"));
        }
        return usable && clear;
    }
}
