package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.document.DocumentFormat;
import io.github.proposals.model.document.Markup;
import io.github.proposals.model.text.FileName;
import io.github.proposals.model.text.LinearPattern;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the part {@code files} of {@code process.yaml} says about names. */
final class NameTemplatesReader {

    private static final String USUAL = "{number}-{slug}.md";

    static final String USUAL_SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
    static final String USUAL_DATE = "yyyy-MM-dd";

    static final Key<List<String>> NAME = Key.texts(
                    "name",
                    "How file names are made, from `{number}` and `{slug}`: words in lower case with hyphens between"
                            + " them. A `{date}`, such as `2026-03-01`, or a `{year}`, in which numbers begin anew,"
                            + " may stand beside them. Each stands at most once."
                            + " It may [name folders](#folders), and hold the values of fields: `{status}/{number}-{slug}.md`."
                            + " Of several names, new proposals get that of most files, or else the first; one of words alone, such as"
                            + " `{slug}.md`, counts where no file has another one.")
            .must();
    static final Key<String> SLUG = Key.text(
                    "slug",
                    "pattern",
                    "What the words of a name look like, for who does not want `" + USUAL_SLUG + "`.")
            .usually("words in lower case with hyphens");
    static final Key<List<String>> DATE = Key.texts(
                    "date",
                    "How a `{date}` is written, in digits: `yyyyMMdd`, or with `-` or `_` between them. Of several forms,"
                            + " new proposals get that of most files, or else the first.")
            .usually("`" + USUAL_DATE + "`");

    private NameTemplatesReader() {}

    static NameTemplates none() {
        return new NameTemplates(List.of(NameTemplate.of(USUAL, USUAL_SLUG, USUAL_DATE, NumberingReader.USUAL_WIDTH)));
    }

    static NameTemplates names(YamlMap map, int width, DocumentFormat format) {
        List<NameTemplate> names = new ArrayList<>();
        List<String> dates = dates(map);
        String slug = slug(map);
        for (Located<String> name : given(map)) {
            boolean usable = usable(map, name, format);
            String template = usable ? name.value() : USUAL;
            dates.stream()
                    .limit(template.contains("{" + NameTemplate.DATE + "}") ? dates.size() : 1)
                    .forEach(date -> names.add(NameTemplate.of(template, slug, date, width)));
        }
        return new NameTemplates(names);
    }

    /** What is missing is told by whoever looks for it. */
    private static List<Located<String>> given(YamlMap map) {
        List<Located<String>> names = map.each(NAME);
        return names.isEmpty() ? List.of(new Located<>("", map.placeOf(NAME))) : names;
    }

    private static String slug(YamlMap map) {
        Optional<LinearPattern> slug = Patterns.one(map, SLUG);
        slug.filter(pattern -> pattern.groups() > 0)
                .ifPresent(pattern -> wrong(
                        map,
                        map.valueOf(SLUG),
                        "the pattern '%s' has a group, and the words of a name are one",
                        "begin the group with '?:' behind its bracket",
                        pattern));
        return slug.filter(pattern -> pattern.groups() == 0)
                .map(LinearPattern::toString)
                .orElse(USUAL_SLUG);
    }

    private static List<String> dates(YamlMap map) {
        List<String> forms = new ArrayList<>();
        for (Located<String> form : map.each(DATE)) {
            if (form.value().matches("yyyy([-_]?)MM\\1dd")) {
                forms.add(form.value());
            } else {
                map.findings()
                        .add(
                                "config.wrong-value",
                                Finding.at(form.place(), "'%s' is no date for a file name", form.value())
                                        .help("write yyyyMMdd, yyyy-MM-dd or yyyy_MM_dd"));
            }
        }
        return forms.isEmpty() ? List.of(USUAL_DATE) : forms;
    }

    private static boolean usable(YamlMap map, Located<String> name, DocumentFormat format) {
        String template = name.value();
        boolean tells = template.contains("{number}") || template.contains("{slug}");
        if (!format.reads(template) && !template.isEmpty()) {
            wrong(
                    map,
                    name.place(),
                    "no proposal is read from files that are named '%s': only %s is",
                    "let it end with " + told(format, markup -> "'" + markup.extension() + "'"),
                    template,
                    told(format, Markup::words));
        }
        boolean clear = once(map, name);
        Optional<String> problem = FileName.problemOfPath(template)
                .or(() -> Optional.of("one of its braces has no other one").filter(it -> hasLooseBrace(template)));
        String example = "for example '{number}-{slug}.md'";
        if (tells && problem.isPresent()) {
            wrong(map, name.place(), "'%s' is no file name: %s", example, template, problem.get());
        } else if (!template.isEmpty() && !tells) {
            wrong(map, name.place(), "a file name needs '{number}' or '{slug}': '%s'", example, template);
        }
        return tells && clear && problem.isEmpty();
    }

    private static boolean hasLooseBrace(String template) {
        return template.replaceAll("\\{[^{}]*}", "").matches(".*[{}].*");
    }

    private static boolean once(YamlMap map, Located<String> name) {
        return Patterns.once(
                map,
                name,
                NameTemplate.of(name.value(), USUAL_SLUG, USUAL_DATE, 1).placeholders().stream()
                        .distinct()
                        .map(it -> "{" + it + "}")
                        .toArray(String[]::new));
    }

    private static String told(DocumentFormat format, Function<Markup, String> what) {
        return format.markups().stream().map(what).collect(Collectors.joining(" or "));
    }

    private static void wrong(YamlMap map, Place place, String message, String help, Object... values) {
        map.findings()
                .add("config.wrong-value", Finding.at(place, message, values).help(help));
    }
}
