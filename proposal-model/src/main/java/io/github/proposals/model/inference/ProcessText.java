package io.github.proposals.model.inference;

import io.github.proposals.model.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a {@code process.yaml}, a line at a time, each with what it rests on. */
final class ProcessText {

    /** Where remarks begin, if the line is not longer. */
    private static final int COLUMN = 56;

    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}](?:[\\p{L}\\p{N} ._/()'-]{0,80}[\\p{L}\\p{N}._)'-])?");

    private final List<String> lines = new ArrayList<>();

    void line(String text) {
        lines.add(text);
    }

    void line(String text, String evidence) {
        String gap = " ".repeat(Math.max(1, COLUMN - text.length()));
        lines.add(text + gap + "# " + Visible.line(evidence));
    }

    void comment(String text) {
        lines.add("# " + Visible.line(text));
    }

    /** A line of its own in front of a part. */
    void part(String comment) {
        lines.add("");
        comment(comment);
    }

    String text() {
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /** {@return a text of a document as YAML has it} */
    static String scalar(String text) {
        if (PLAIN.matcher(text).matches() && !text.contains(" #")) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                quoted.append(String.format(Locale.ROOT, "\\U%08x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    static String list(List<String> texts) {
        return texts.stream().map(ProcessText::scalar).collect(Collectors.joining(", ", "[", "]"));
    }
}
