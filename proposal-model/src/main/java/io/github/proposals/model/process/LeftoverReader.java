package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.List;
import java.util.Optional;

/** The part {@code leftovers} of {@code process.yaml}. */
final class LeftoverReader {

    private static final Key<List<String>> STARTS =
            Key.texts("starts", "First words of a paragraph, or of a comment, that is template text as a whole.");
    private static final Key<Optional<Severity>> SEVERITY = Key.severity("severity", "warning", "How bad it is.");
    private static final Key<Leftover.Where> IN = Key.word(
            "in",
            Leftover.Where.PROSE,
            "Where it counts: `prose`, `heading`, `comment` or `code` (a block that holds nothing else).");
    private static final Key<String> CONTAINS = Key.text(
            "contains",
            "What every line contains that the pattern matches. Not needed, but makes looking for it quick.");
    private static final Key<String> PATTERN = Key.text(
            "pattern",
            "pattern",
            "What it looks like within a line of prose, a heading, a comment or a block of code.");
    private static final Key<String> WHAT = Key.text("what", "What it is, to stand in front of \"is still there\".")
            .must();

    static final Shape LEFTOVER =
            Shape.of("leftover", STARTS, SEVERITY, IN, CONTAINS, PATTERN, WHAT, Quotes.RULE, Quotes.SAYS);

    private LeftoverReader() {}

    /** {@return what is left over; nothing if it does not matter} */
    static Optional<Leftover> leftover(YamlMap map, Quotes quotes) {
        if (!map.has(STARTS) && !map.has(PATTERN)) {
            map.findings().add("config.missing-key", Finding.at(map.place(), "'starts' or 'pattern' is missing"));
        }
        return map.get(SEVERITY)
                .map(severity -> new Leftover(
                        map.get(IN),
                        map.get(STARTS),
                        map.get(CONTAINS),
                        Patterns.one(map, PATTERN),
                        RequiredText.of(map.get(PATTERN)),
                        map.get(WHAT),
                        severity,
                        quotes.of(map)));
    }
}
