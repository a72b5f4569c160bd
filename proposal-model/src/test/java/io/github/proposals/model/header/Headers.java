package io.github.proposals.model.header;

import io.github.proposals.model.document.DocumentParser;
import io.github.proposals.model.document.Header;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.process.BuiltInFormats;
import io.github.proposals.model.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads headers, for tests, as a process would that knows a few labels. */
final class Headers {

    private static final Set<String> KNOWN = Set.of("status", "date", "deciders", "team.lead");

    private Headers() {}

    /** {@return the fields with their values} */
    static String fields(String styles, String text) {
        return header(styles, text).fields().stream()
                .map(field -> field.label() + "=" + field.value())
                .collect(Collectors.joining(", "));
    }

    /** {@return the header of a text for a process that wants some styles} */
    static Header header(String words, String text) {
        List<String> all = List.of(words.split(" "));
        List<HeaderStyle> wanted = HeaderStyles.ALL.stream()
                .filter(style -> all.contains(style.word()))
                .toList();
        return new DocumentParser(
                        BuiltInFormats.ALL.wanting(wanted), label -> KNOWN.contains(label.toLowerCase(Locale.ROOT)))
                .parse(new SourceText("0004-keep-logs.md", text.replace("\\n", "\n")))
                .header();
    }
}
