package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.List;
import java.util.Optional;

/** The part {@code numbering} of {@code process.yaml}. */
final class NumberingReader {

    static final int USUAL_WIDTH = 4;

    private static final Key<Integer> FROM = Key.number("from", 0, "The first of the numbers.");
    private static final Key<Integer> TO =
            Key.number("to", 0, "The last of them, which is reserved as well.").usually("as `from`");
    private static final Key<YamlMap> UNLESS =
            ConditionReader.key("unless", "Which proposals may have them.").usually("never");
    private static final Key<String> WHAT =
            Key.text("what", "What they are for, in words.").must();
    private static final Key<Optional<Severity>> SEVERITY =
            Key.severity("severity", "error", "How bad it is if another one has them.");
    private static final Shape NUMBERS = Shape.of("reserved", FROM, TO, UNLESS, WHAT, Quotes.SAYS, SEVERITY);

    private static final Key<Optional<Severity>> UNASSIGNED =
            Key.severity("unassigned", "warning", "How bad it is that a proposal has no number yet.");
    private static final Key<Integer> WIDTH = Key.number(
            "width",
            USUAL_WIDTH,
            1,
            9,
            "Number of digits, with zeros in front; 1 for numbers without any. Numbers that outgrow it have more.");
    private static final Key<Boolean> ANY_WIDTH = Key.flag(
            "any-width",
            "Whether names of files may have any number of digits. Where there are files, new ones are written like most"
                    + " of them, and `width` is for the first one.");
    private static final Key<Boolean> BY_FOLDER = Key.flag(
            "by-folder",
            "Whether folders may each count from `first` on. Where two of them do, proposals of different folders may have"
                    + " one number.");
    private static final Key<Optional<Severity>> PADDED =
            Key.severity("padded", "off", "How bad it is if title or header write a number without these zeros.");
    private static final Key<Integer> FIRST = Key.number("first", 1, "The first regular number.");
    private static final Key<List<YamlMap>> RESERVED =
            Key.parts("reserved", () -> NUMBERS, "Numbers for certain proposals, see below.");
    private static final Key<String> FOLDER = Key.text(
                    "folder", "The name of the folder, anywhere below the proposals.")
            .must();
    private static final Key<String> PREFIX = Key.text(
                    "prefix", "What stands in front of a number there, as at the top.")
            .must();
    private static final Shape ONE_SERIES = Shape.of("series", FOLDER, PREFIX);
    private static final Key<List<YamlMap>> SERIES =
            Key.parts("series", () -> ONE_SERIES, "Folders whose proposals are counted for themselves, see below.");
    private static final Key<List<String>> PLACEHOLDERS =
            Key.texts("placeholders", "patterns", "What may stand in a file name for a number that is not given yet.");
    private static final Key<Optional<Severity>> UNASSIGNED_MERGED = Key.severity(
                    "unassigned-when-merged", "warning", "The same on the default branch.")
            .usually("as `unassigned`");
    static final Shape NUMBERING = Shape.of(
            "numbering",
            UNASSIGNED,
            WIDTH,
            ANY_WIDTH,
            BY_FOLDER,
            PADDED,
            FIRST,
            RESERVED,
            SERIES,
            PLACEHOLDERS,
            UNASSIGNED_MERGED,
            Quotes.SAYS);

    private NumberingReader() {}

    static Numbering none() {
        return new Numbering(
                USUAL_WIDTH,
                false,
                false,
                Optional.empty(),
                1,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Quote.NONE);
    }

    static Numbering numbering(YamlMap map, Quotes quotes) {
        Optional<Severity> unassigned = map.get(UNASSIGNED);
        return new Numbering(
                map.get(WIDTH),
                map.get(ANY_WIDTH),
                map.get(BY_FOLDER),
                map.get(PADDED),
                map.get(FIRST),
                map.get(RESERVED).stream()
                        .flatMap(it -> reserved(it, quotes).stream())
                        .toList(),
                map.get(SERIES).stream()
                        .map(it -> new Series(it.get(FOLDER), it.get(PREFIX)))
                        .toList(),
                Patterns.all(map, PLACEHOLDERS),
                unassigned,
                map.given(UNASSIGNED_MERGED).orElse(unassigned),
                quotes.of(map));
    }

    private static Optional<ReservedNumbers> reserved(YamlMap map, Quotes quotes) {
        int from = map.get(FROM);
        if (map.given(TO).filter(to -> to < from).isPresent()) {
            map.findings()
                    .add(
                            "config.wrong-value",
                            Finding.at(map.valueOf(TO), "no number is from %d on and up to %d", from, map.get(TO))
                                    .help("write the smaller one as 'from'"));
        }
        return map.get(SEVERITY)
                .map(severity -> new ReservedNumbers(
                        from,
                        map.given(TO).orElse(from),
                        map.given(UNLESS).isPresent() ? ConditionReader.read(map, UNLESS) : Condition.NEVER,
                        map.get(WHAT),
                        severity,
                        quotes.of(map)));
    }
}
