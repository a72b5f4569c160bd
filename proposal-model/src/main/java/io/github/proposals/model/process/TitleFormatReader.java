package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;

/** The part {@code title} of {@code process.yaml}. */
final class TitleFormatReader {

    private static final Key<String> FORM = Key.text(
                    "form", "Made from `{title}` and, in front of it, `{number}`. Without `title` any heading will do.")
            .must();

    private static final Key<Integer> WIDTH = Key.number(
                    "width", 0, "Number of digits that a number has there, with zeros in front; 1 for none of these.")
            .usually("as in names of files");

    static final Shape TITLE = Shape.of("title", FORM, WIDTH, Quotes.SAYS);

    private TitleFormatReader() {}

    static TitleFormat none() {
        return new TitleFormat("{title}", 0, Quote.NONE);
    }

    static TitleFormat title(YamlMap map, Quotes quotes) {
        String template = map.get(FORM);
        boolean usable = template.contains("{title}")
                && (!template.contains("{number}") || template.indexOf("{number}") < template.indexOf("{title}"));
        Located<String> form = new Located<>(template, map.valueOf(FORM));
        boolean clear = Patterns.once(map, form, "{number}", "{title}");
        Patterns.known(map, form, "{number}", "{title}");
        if (!usable && !template.isEmpty()) {
            map.findings()
                    .add(
                            "config.wrong-value",
                            Finding.at(map.valueOf(FORM), "a title needs '{title}', and '{number}' only before it"));
        }
        return new TitleFormat(usable && clear ? template : "{title}", Math.min(9, map.get(WIDTH)), quotes.of(map));
    }
}
