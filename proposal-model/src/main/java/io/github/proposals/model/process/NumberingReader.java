package io.github.proposals.model.process;

import com.google.re2j.Pattern;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.document.DocumentFormat;
import io.github.proposals.model.document.Markup;
import io.github.proposals.model.text.FileName;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parts {@code files} and {@code numbering} of {@code process.yaml}. */
final class NumberingReader {

    private static final int USUAL_WIDTH = 4;

    private final ProcessParts parts;
    private final DocumentFormat format;

    NumberingReader(ProcessParts parts, DocumentFormat format) {
        this.parts = parts;
        this.format = format;
    }

    Numbering none() {
        return new Numbering(
                USUAL_WIDTH, Optional.empty(), 1, List.of(), List.of(), Optional.empty(), Optional.empty(), Quote.NONE);
    }

    Numbering numbering(YamlMap map) {
        Optional<Severity> unassigned = map.severity("unassigned", Severity.WARNING);
        return new Numbering(
                Math.max(1, Math.min(9, map.number("width", USUAL_WIDTH))),
                map.severity("padded", null),
                map.number("first", 1),
                map.each("reserved", this::reserved).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                parts.patterns(map, "placeholders"),
                unassigned,
                map.severity("unassigned-when-merged", unassigned.orElse(null)),
                parts.says(map));
    }

    private Optional<ReservedNumbers> reserved(YamlMap map) {
        int from = map.number("from", 0);
        int to = map.number("to", from);
        Condition unless = parts.condition(map, "unless");
        String what = map.required("what");
        Quote says = parts.says(map);
        return map.severity("severity", Severity.ERROR)
                .map(severity -> new ReservedNumbers(from, to, unless, what, severity, says));
    }

    FileNaming missingFiles(YamlMap map) {
        map.findings().add("config.missing-key", Finding.at(map.place(), "'files' is missing"));
        return FileNaming.of("{number}-{slug}.md", USUAL_WIDTH, List.of(), List.of(), Optional.empty(), Quote.NONE);
    }

    private String told(Function<Markup, String> what) {
        return format.markups().stream().map(what).collect(Collectors.joining(" or "));
    }

    FileNaming files(YamlMap map, int width) {
        String template = map.required("name");
        boolean tells = template.contains("{number}") || template.contains("{slug}");
        if (!format.reads(template) && !template.isEmpty()) {
            map.findings()
                    .add(
                            "config.wrong-value",
                            Finding.at(
                                            map.valueOf("name"),
                                            "no proposal is read from files that are named '%s': only %s is",
                                            template,
                                            told(Markup::words))
                                    .help("let it end with %s", told(markup -> "'" + markup.extension() + "'")));
        }
        boolean clear = parts.once(map, "name", template, "{number}", "{slug}");
        Optional<String> problem = FileName.problem(template);
        boolean usable = tells && clear && problem.isEmpty();
        if (tells && !template.contains("/") && problem.isPresent()) {
            map.findings()
                    .add(
                            "config.wrong-value",
                            Finding.at(map.valueOf("name"), "'%s' is no file name: %s", template, problem.get())
                                    .help("for example '{number}-{slug}.md'"));
        } else if (!template.isEmpty() && !(tells && problem.isEmpty())) {
            map.findings()
                    .add(
                            "config.wrong-value",
                            Finding.at(
                                            map.valueOf("name"),
                                            "a file name needs '{number}' or '{slug}', and no '/': '%s'",
                                            template)
                                    .help("for example '{number}-{slug}.md'"));
        }
        return FileNaming.of(
                usable ? template : "{number}-{slug}.md",
                width,
                directories(map),
                map.texts("exclude").stream().map(NumberingReader::glob).toList(),
                map.located("process-document").map(text -> glob(text.value())),
                parts.says(map));
    }

    /** A process comes from a stranger: it names places below the project, and no way out of it. */
    private static List<String> directories(YamlMap map) {
        List<String> directories = new ArrayList<>();
        for (Located<String> directory : map.locatedTexts("directories")) {
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
    private static Pattern glob(String text) {
        return Pattern.compile(Pattern.quote(text).replace("\\*", "[^/]*"));
    }
}
