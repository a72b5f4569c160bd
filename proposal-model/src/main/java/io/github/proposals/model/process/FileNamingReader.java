package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.document.DocumentFormat;
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

/** The part {@code files} of {@code process.yaml}. */
final class FileNamingReader {

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
    static final Shape FILES = Shape.of(
            "files",
            NameTemplatesReader.NAME,
            SIDECAR,
            NameTemplatesReader.SLUG,
            NameTemplatesReader.DATE,
            DIRECTORIES,
            EXCLUDE,
            OTHERS,
            PROCESS_DOCUMENT,
            Quotes.SAYS,
            TEMPLATES);

    private FileNamingReader() {}

    static FileNaming none() {
        return new FileNaming(NameTemplatesReader.none(), List.of(), Optional.empty(), OtherFiles.NONE, Quote.NONE);
    }

    static FileNaming files(YamlMap map, int width, Quotes quotes, DocumentFormat format) {
        NameTemplates names = NameTemplatesReader.names(map, width, format);
        map.each(EXCLUDE).stream()
                .filter(it -> names.all().stream()
                        .allMatch(name ->
                                name.file().filter(glob(it.value())::matches).isPresent()))
                .forEach(it -> hidesNothing(map, it));
        OtherFiles others = new OtherFiles(
                map.get(EXCLUDE).stream().map(FileNamingReader::glob).toList(),
                templates(map),
                map.given(PROCESS_DOCUMENT).map(FileNamingReader::glob),
                map.get(OTHERS));
        return new FileNaming(names, directories(map), sidecar(map, names), others, quotes.of(map));
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

    /** Where documents share a folder, nobody could tell whose header it is. */
    private static Optional<String> sidecar(YamlMap map, NameTemplates names) {
        Optional<String> sidecar = map.given(SIDECAR).filter(it -> !it.equals(NO_SIDECAR));
        if (sidecar.isEmpty()) {
            return sidecar;
        }
        Optional<String> problem = FileName.problem(sidecar.get());
        boolean yaml = sidecar.get().matches("(?i).*\\.ya?ml");
        boolean apart = names.all().stream().allMatch(name -> name.file().isPresent());
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
