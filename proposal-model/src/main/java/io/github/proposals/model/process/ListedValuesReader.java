package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.FileName;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.List;
import java.util.Optional;

/** {@code listed-in} of a field. */
final class ListedValuesReader {

    private static final Key<YamlMap> WHEN = ConditionReader.key("when", "For which proposals.");
    static final Key<String> FILE = Key.text(
                    "file",
                    "The file that keeps them, as a path from the root of the repository. It may hold the values of fields:"
                            + " `teams/{team}.yaml`.")
            .must();
    private static final Key<List<String>> AT = Key.texts(
                    "at",
                    "The names that lead to them in a YAML file, the outermost first, with `*` for any letters: the items of"
                            + " a list, or the names of a mapping.")
            .usually("each line is one");
    private static final Key<String> PATTERN = Key.text(
                    "pattern",
                    "pattern",
                    "What an entry of the file looks like; its first group is the value, if it has one.")
            .usually("each entry is a value");
    private static final Key<String> ALSO = Key.text(
                    "also", "pattern", "What else is right, also where there is no such file.")
            .usually("nothing; without the file, anything");
    private static final Key<String> MESSAGE = Key.text(
                    "message", "What is wrong with another value, in lower case and without a full stop.")
            .usually("that nobody knows it");
    private static final Key<Optional<Severity>> SEVERITY =
            Key.severity("severity", "error", "How bad another value is.");

    private static final Key<Optional<Severity>> MISSING = Key.severity(
            "missing",
            "off",
            "How bad it is if there is no such file, although its folder is there: for files that each proposal has of its"
                    + " own.");

    private static final Key<String> NAME =
            Key.text("name", "What leads to the value inside of an entry.").must();
    private static final Key<String> ONE_FILE = Key.text(
                    "file",
                    "The file that keeps them, one for all proposals, as a path from the root of the repository.")
            .must();
    static final Shape ENTRY = Shape.of("inside", NAME, ONE_FILE, AT, PATTERN, ALSO, MESSAGE, SEVERITY);
    private static final Key<YamlMap> INSIDE = Key.part(
            "inside",
            () -> ENTRY,
            "What the entry of the value in a YAML file holds, if that is kept in a file as well: who approved a stage is"
                    + " one of those who may.");

    static final Shape LISTED = Shape.of("listing", WHEN, FILE, AT, PATTERN, ALSO, MESSAGE, SEVERITY, MISSING, INSIDE);

    private ListedValuesReader() {}

    /** {@return the values; nothing if it is switched off} */
    static Optional<ListedValues> read(YamlMap map) {
        return read(
                map,
                ConditionReader.read(map, WHEN),
                map.get(MISSING),
                map.given(INSIDE).flatMap(ListedValuesReader::inside));
    }

    private static Optional<ListedInside> inside(YamlMap map) {
        Optional<ListedValues> values = read(map, Condition.ALWAYS, Optional.empty(), Optional.empty());
        values.filter(it -> !it.fields().isEmpty())
                .ifPresent(it -> map.findings()
                        .add(
                                "config.wrong-value",
                                Finding.at(map.valueOf(FILE), "'%s' is one file for all proposals", it.file())
                                        .help("name it without braces")));
        return values.map(listed -> new ListedInside(map.get(NAME), listed));
    }

    private static Optional<ListedValues> read(
            YamlMap map, Condition when, Optional<Severity> missing, Optional<ListedInside> inside) {
        FileName.problemOfPath(map.get(FILE))
                .filter(it -> !map.get(FILE).isEmpty())
                .ifPresent(problem -> map.findings()
                        .add(
                                "config.wrong-value",
                                Finding.at(
                                                map.valueOf(FILE),
                                                "'%s' is no file of the repository: %s",
                                                map.get(FILE),
                                                problem)
                                        .help("name it as a path from the top of the repository")));
        return map.get(SEVERITY)
                .map(severity -> new ListedValues(
                        when,
                        map.get(FILE),
                        map.get(AT),
                        Patterns.one(map, PATTERN),
                        Patterns.one(map, ALSO),
                        map.get(MESSAGE),
                        severity,
                        missing,
                        inside));
    }
}
