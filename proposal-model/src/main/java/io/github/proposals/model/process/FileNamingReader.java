package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.document.DocumentFormat;
import io.github.proposals.model.document.Markup;
import io.github.proposals.model.text.FileName;
import io.github.proposals.model.text.LinearPattern;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The part {@code files} of {@code process.yaml}. */
final class FileNamingReader {

    private static final String USUAL = "{number}-{slug}.md";

    static final Key<List<String>> NAME = Key.texts(
                    "name",
                    "How file names are made, from `{number}` and `{slug}`: words in lower case with hyphens between"
                            + " them. A `{date}`, such as `2026-03-01`, or a `{year}`, in which numbers begin anew,"
                            + " may stand beside them. Each stands at most once."
                            + " It may [name folders](#folders), and hold the values of fields: `{status}/{number}-{slug}.md`."
                            + " Of several names, new proposals get that of most files, or else the first; one of words alone, such as"
                            + " `{slug}.md`, counts where no file has another one.")
            .must();
    private static final String NO_SIDECAR = "none";
    private static final Key<String> SIDECAR = Key.text(
            "sidecar",
            "The name of a YAML file beside the document, such as `kep.yaml`, that holds the [header](#sidecar): for"
                    + " documents in a folder each. `none` takes away that of the process which this one extends.");
    private static final Key<List<String>> DIRECTORIES = Key.texts(
            "directories",
            "Where such projects keep their proposals, for a project that does not say: folders below the project,"
                    + " without `..`, or files that name such a folder on their first line, as `.adr-dir` does.");
    private static final Key<List<String>> EXCLUDE =
            Key.texts("exclude", "Names of files among them that are none, such as the template. `*` is any text.");
    private static final Key<Optional<Severity>> OTHERS = Key.severity(
            "others",
            "error",
            "How bad it is if a document stands among them that is no proposal: neither its name, its header nor its"
                    + " sections look like one.");
    private static final Key<List<String>> TEMPLATES = Key.texts(
                    "templates",
                    "Names of the files that authors start from, the usual one first. They are looked for beside the"
                            + " proposals, at the top of the project, and in the folders of the processes that this one is or"
                            + " extends.")
            .usually("those of `exclude` that are called a template");
    private static final Key<String> PROCESS_DOCUMENT =
            Key.text("process-document", "Name of the document that describes the process. `*` is any text.");
    private static final Key<String> SLUG = Key.text(
                    "slug",
                    "pattern",
                    "What the words of a name look like, for who does not want `" + FileNaming.SLUG + "`.")
            .usually("words in lower case with hyphens");
    private static final Key<List<String>> DATE = Key.texts(
                    "date",
                    "How a `{date}` is written, in digits: `yyyyMMdd`, or with `-` or `_` between them. Of several forms,"
                            + " new proposals get that of most files, or else the first.")
            .usually("`" + FileNaming.USUAL_DATE + "`");
    static final Shape FILES = Shape.of(
            "files", NAME, SIDECAR, SLUG, DATE, DIRECTORIES, EXCLUDE, OTHERS, PROCESS_DOCUMENT, Quotes.SAYS, TEMPLATES);

    private FileNamingReader() {}

    static FileNaming none() {
        return FileNaming.of(
                USUAL, NumberingReader.USUAL_WIDTH, List.of(), List.of(), List.of(), Optional.empty(), Quote.NONE);
    }

    static FileNaming files(YamlMap map, int width, Quotes quotes, DocumentFormat format) {
        List<NameTemplate> names = new ArrayList<>();
        List<String> dates = dates(map);
        String slug = slug(map);
        for (Located<String> name : names(map)) {
            boolean usable = usable(map, name, format);
            String template = usable ? name.value() : USUAL;
            dates.stream()
                    .limit(template.contains("{" + NameTemplate.DATE + "}") ? dates.size() : 1)
                    .forEach(date -> names.add(NameTemplate.of(template, slug, date, width)));
        }
        map.each(EXCLUDE).stream()
                .filter(it -> names.stream()
                        .allMatch(name ->
                                name.file().filter(glob(it.value())::matches).isPresent()))
                .forEach(it -> hidesNothing(map, it));
        return new FileNaming(
                names,
                directories(map),
                map.get(EXCLUDE).stream().map(FileNamingReader::glob).toList(),
                templates(map),
                map.given(PROCESS_DOCUMENT).map(FileNamingReader::glob),
                sidecar(map, names),
                map.get(OTHERS),
                quotes.of(map));
    }

    private static void hidesNothing(YamlMap map, Located<String> excluded) {
        map.findings()
                .add(
                        "config.wrong-value",
                        Finding.at(
                                        excluded.place(),
                                        "every proposal is called '%s', so that this leaves none out",
                                        excluded.value())
                                .help("leave it out; what lies above the folders of proposals is none of them anyway"));
    }

    /** What is missing is told by whoever looks for it. */
    private static List<Located<String>> names(YamlMap map) {
        List<Located<String>> names = map.each(NAME);
        return names.isEmpty() ? List.of(new Located<>("", map.placeOf(NAME))) : names;
    }

    /** Where documents share a folder, nobody could tell whose header it is. */
    private static Optional<String> sidecar(YamlMap map, List<NameTemplate> names) {
        Optional<String> sidecar = map.given(SIDECAR).filter(it -> !it.equals(NO_SIDECAR));
        if (sidecar.isEmpty()) {
            return sidecar;
        }
        Optional<String> problem = FileName.problem(sidecar.get());
        boolean yaml = sidecar.get().matches("(?i).*\\.ya?ml");
        boolean apart = names.stream().allMatch(name -> name.file().isPresent());
        if (problem.isPresent() || !yaml) {
            wrong(
                    map,
                    map.valueOf(SIDECAR),
                    "'%s' is no file of YAML: %s",
                    "name a file beside the document, such as kep.yaml",
                    sidecar.get(),
                    problem.orElse("its name ends otherwise"));
        } else if (!apart) {
            wrong(
                    map,
                    map.valueOf(SIDECAR),
                    "proposals in one folder cannot have '%s' each",
                    "let 'name' give each a folder of its own, such as '{number}-{slug}/README.md'",
                    sidecar.get());
        }
        return sidecar.filter(it -> problem.isEmpty() && yaml && apart);
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
                .orElse(FileNaming.SLUG);
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
        return forms.isEmpty() ? List.of(FileNaming.USUAL_DATE) : forms;
    }

    private static List<String> templates(YamlMap map) {
        if (!map.has(TEMPLATES)) {
            return map.get(EXCLUDE).stream()
                    .filter(name -> name.toLowerCase(Locale.ROOT).contains("template") && !name.contains("*"))
                    .filter(name -> FileName.problem(name).isEmpty())
                    .toList();
        }
        List<String> templates = new ArrayList<>();
        for (Located<String> template : map.each(TEMPLATES)) {
            Optional<String> problem = FileName.problemOfPath(template.value());
            problem.ifPresentOrElse(
                    it -> map.findings()
                            .add(
                                    "config.wrong-value",
                                    Finding.at(template.place(), "'%s' is no file name: %s", template.value(), it)
                                            .help("name a file beside the proposals, such as template.md")),
                    () -> templates.add(template.value()));
        }
        return templates;
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
                NameTemplate.of(name.value(), FileNaming.SLUG, FileNaming.USUAL_DATE, 1).placeholders().stream()
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

    /** A process comes from a stranger: it names places below the project, and no way out of it. */
    private static List<String> directories(YamlMap map) {
        List<String> directories = new ArrayList<>();
        for (Located<String> directory : map.each(DIRECTORIES)) {
            Optional<String> problem = FileName.problemOfPath(directory.value());
            if (problem.isEmpty()) {
                directories.add(directory.value());
            } else {
                map.findings()
                        .add(
                                "config.wrong-value",
                                Finding.at(
                                                directory.place(),
                                                "'%s' is no folder of the project: %s",
                                                directory.value(),
                                                problem.get())
                                        .help("write a path below the project, such as docs/peps; another place can be"
                                                + " named in the pom or with -Dproposal.directory"));
            }
        }
        return directories;
    }

    /** {@code *} is any text without a slash, all other characters are themselves. */
    private static LinearPattern glob(String text) {
        return LinearPattern.compile(LinearPattern.quote(text).replace("\\*", "[^/]*"));
    }
}
