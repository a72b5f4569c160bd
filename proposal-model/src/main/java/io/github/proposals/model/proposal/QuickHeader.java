package io.github.proposals.model.proposal;

import io.github.proposals.model.document.DocumentFormat;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.QuickReader;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Status and title of documents that are written just as their process wants them, without parsing Markdown: a history
 * has thousands of versions. Wherever a line could mean anything else, it says nothing, and the document is parsed.
 */
final class QuickHeader {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} :,.'()/-]*");
    private static final Pattern RULER = Pattern.compile("(?:---|\\.\\.\\.)\\s*");
    private static final Pattern UNDERLINE = Pattern.compile("[ \\t]*(?:=+|-+)[ \\t]*");

    private static final int MAX_REMEMBERED = 10_000;

    private final ProposalProcess process;
    private final FieldReader fields;

    /** The same few labels stand in all versions of all documents. */
    private final Map<String, Optional<FieldType>> labels = new ConcurrentHashMap<>();

    private final Map<String, Boolean> titles = new ConcurrentHashMap<>();
    private final Map<String, Boolean> statuses = new ConcurrentHashMap<>();
    private final Map<String, Boolean> names = new ConcurrentHashMap<>();

    QuickHeader(ProposalProcess process, FieldReader fields) {
        this.process = process;
        this.fields = fields;
    }

    /** What a header says. */
    record Facts(String status, String title) {}

    /** {@return status and title; nothing if that takes a closer look} */
    Optional<Facts> read(String head) {
        return process.format().style().quick().isPresent()
                        && !head.contains("<!--")
                        && !head.contains("```")
                        && !head.contains("~~~")
                ? new Reading(process.format()).read(head)
                : Optional.empty();
    }

    private Optional<FieldType> type(String label) {
        return remembered(labels, label, it -> process.field(it).map(FieldDefinition::type));
    }

    private boolean isTitle(String heading) {
        return remembered(
                titles,
                heading,
                it -> isPlain(it)
                        && process.sections().stream()
                                .noneMatch(section -> section.level() == 1 && section.answersTo(it)));
    }

    private boolean isKnown(String value, FieldType type) {
        return remembered(
                type == FieldType.STATUS ? statuses : names,
                value,
                it -> isPlain(it) && fields.state(it, process.fieldOf(type)).equals(ValueState.KNOWN));
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && !text.contains("  ");
    }

    private static <T> T remembered(Map<String, T> known, String key, Function<String, T> find) {
        if (known.size() > MAX_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(key, find);
    }

    /** One header. */
    private final class Reading {

        private final Map<HeaderStyle, QuickReader> readers = new LinkedHashMap<>();
        private final Map<FieldType, String> values = new EnumMap<>(FieldType.class);
        private String title = "";
        private boolean doubtful;

        Reading(DocumentFormat format) {
            for (HeaderStyle style : format.known()) {
                style.quick().ifPresent(reader -> readers.put(style, reader));
            }
        }

        private Optional<Facts> read(String head) {
            int start = Head.apart(head, process);
            head.substring(0, start).lines().forEach(this::apart);
            List<String> lines = head.substring(start).lines().toList();
            for (int i = 0; i < lines.size() && !doubtful; i++) {
                line(lines.get(i), i > 0 ? lines.get(i - 1) : "", i + 1 < lines.size() ? lines.get(i + 1) : "");
            }
            Optional<Status> status =
                    Optional.ofNullable(values.get(FieldType.STATUS)).flatMap(process.lifecycle()::status);
            String name = values.getOrDefault(
                    FieldType.TITLE,
                    process.title().parse(title).map(parts -> parts.title()).orElse(title));
            boolean needsTitle = process.fieldOf(FieldType.TITLE).isPresent() && !values.containsKey(FieldType.TITLE);
            return doubtful || status.isEmpty() || title.isEmpty() || needsTitle
                    ? Optional.empty()
                    : Optional.of(new Facts(status.get().name(), name));
        }

        /** What stands apart from the markup and has fields of the process is a header of its own. */
        private void apart(String line) {
            int colon = line.indexOf(':');
            String label = colon < 0 ? line : line.substring(0, colon);
            doubtful |=
                    !RULER.matcher(line).matches() && (colon < 0 || type(label).isPresent());
        }

        private void line(String line, String before, String after) {
            if (line.isBlank()) {
                return;
            }
            char first = line.charAt(0);
            if (title.isEmpty()) {
                String text = line.startsWith("# ") ? line.substring(2).strip() : "";
                doubtful = !isTitle(text);
                title = text;
            } else if (!isInHeader(line, before, after)) {
                doubtful = first == '#'
                        || first == '<'
                        || !before.isBlank() && UNDERLINE.matcher(line).matches()
                        || mayHoldField(line);
            }
        }

        private boolean isInHeader(String line, String before, String after) {
            for (Map.Entry<HeaderStyle, QuickReader> reader : readers.entrySet()) {
                Optional<QuickReader.Line> read = reader.getValue().read(line, before, after);
                if (read.isPresent()) {
                    field(read.get(), reader.getKey());
                    return true;
                }
            }
            return false;
        }

        private void field(QuickReader.Line line, HeaderStyle style) {
            Optional<FieldType> type = type(line.label()).filter(it -> it == FieldType.STATUS || it == FieldType.TITLE);
            if (line.label().isEmpty()) {
                doubtful |= !line.clear();
            } else if (type.isPresent()) {
                String value = line.value().strip();
                doubtful |= !line.clear()
                        || !style.equals(process.format().style())
                        || !isKnown(value, type.get())
                        || values.put(type.get(), value) != null;
            }
        }

        /** A list or a plain line with a label may be the header just as well. */
        private boolean mayHoldField(String line) {
            int colon = line.indexOf(':');
            String label = colon < 0 ? "" : line.substring(0, colon).replaceAll("^[\\s>*+-]+|(?<!\\*)\\*+$", "");
            return colon >= 0 && type(label).isPresent();
        }
    }
}
