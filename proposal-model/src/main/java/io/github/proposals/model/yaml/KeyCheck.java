package io.github.proposals.model.yaml;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.text.Located;
import java.util.Locale;
import java.util.regex.Pattern;

/** Looks for keys that do not exist, that are missing, and that mean nothing where they stand. */
public final class KeyCheck implements ShapeVisitor {

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{0,200})]\\([^()]{0,200}\\)");

    private final String path;
    private final YamlFindings findings;

    private KeyCheck(String path, YamlFindings findings) {
        this.path = path;
        this.findings = findings;
    }

    /** Reports what is wrong with the keys of {@code top} and of all mappings below it. */
    public static void check(Shape shape, YamlNode.Mapping top, YamlFindings findings) {
        shape.visit(top, new KeyCheck(top.place().path(), findings));
    }

    @Override
    public void mapping(Shape shape, YamlNode.Mapping mapping) {
        for (Key<?> key : shape.keys()) {
            if (key.required() && isMissing(mapping.entries().get(key.name()))) {
                findings.add(
                        "config.missing-key",
                        Finding.at(mapping.place(), "'%s' is missing", key.name())
                                .help("add '%s: …': %s", key.name(), inShort(key.meaning())));
            }
        }
        for (YamlNode.Entry entry : mapping.entries().values()) {
            shape.key(entry.key().value())
                    .ifPresentOrElse(key -> meaningless(key, entry.key(), mapping), () -> unknown(shape, entry.key()));
        }
    }

    /** {@return the first sentence about a key, without links, to go on with in a line} */
    private static String inShort(String meaning) {
        String sentence = LINK.matcher(meaning).replaceAll("$1").split("[.:](?: |$)", 2)[0];
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private void unknown(Shape shape, Located<String> key) {
        findings.add(
                "config.unknown-key",
                Finding.at(key.place(), "there is no key '%s' here", key.value())
                        .help(Suggestion.help(
                                key.value(),
                                shape.keys().stream().map(Key::name).toList())));
    }

    /** What a file inherits is not its mistake, even if it takes away the ground on which it stood. */
    private void meaningless(Key<?> key, Located<String> written, YamlNode.Mapping mapping) {
        if (key.only().isEmpty() || !written.place().path().equals(path)) {
            return;
        }
        Key.Only only = key.only().get();
        YamlNode.Entry other = mapping.entries().get(only.key().name());
        String word = other == null
                ? only.usual()
                : other.value() instanceof YamlNode.Scalar scalar
                        ? scalar.text().strip()
                        : "";
        boolean exists = only.key().type() instanceof KeyType.Word<?> words
                && words.choices().containsKey(word);
        if (exists && !only.words().contains(word)) {
            findings.add(
                    "config.unknown-key",
                    Finding.at(
                                    written.place(),
                                    "'%s' means nothing where '%s' is '%s'",
                                    key.name(),
                                    only.key().name(),
                                    word)
                            .help(
                                    "remove it; it is for '%s'",
                                    String.join(
                                            "' and '",
                                            only.words().stream().sorted().toList()))
                            .severity(Severity.WARNING));
        }
    }

    private static boolean isMissing(YamlNode.Entry entry) {
        return entry == null
                || entry.value() instanceof YamlNode.Scalar scalar
                        && scalar.text().isBlank();
    }
}
