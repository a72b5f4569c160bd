package io.github.proposals.model.proposal;

import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Status and title of documents that are written just as their process wants them, without parsing Markdown: a history
 * has thousands of versions. Wherever a line could mean anything else, it says nothing, and the document is parsed.
 */
final class QuickHeader {

    private static final Pattern ROW =
            Pattern.compile("\\|[ \\t]*\\**([^*|]{1,40})\\**[ \\t]*\\|([^|\\\\]*)\\|[ \\t]*");
    private static final Pattern RULER = Pattern.compile("\\|[ \\t]*:?-+:?[ \\t]*\\|[ \\t]*:?-+:?[ \\t]*\\|[ \\t]*");
    private static final Pattern HEAD = Pattern.compile("\\|[ \\t]*\\w+[ \\t]*\\|[ \\t]*(?i:value)[ \\t]*\\|[ \\t]*");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} :,.'()/-]*");
    private static final Pattern UNDERLINE = Pattern.compile("[ \\t]*(?:=+|-+)[ \\t]*");

    private static final int MAX_REMEMBERED = 10_000;

    private final ProposalProcess process;
    private final FieldReader fields;
    private final boolean simple;

    /** The same few labels stand in all versions of all documents. */
    private final Map<String, Optional<FieldType>> labels = new ConcurrentHashMap<>();

    private final Map<String, Boolean> titles = new ConcurrentHashMap<>();
    private final Map<String, Boolean> statuses = new ConcurrentHashMap<>();
    private final Map<String, Boolean> names = new ConcurrentHashMap<>();

    QuickHeader(ProposalProcess process, FieldReader fields) {
        this.process = process;
        this.fields = fields;
        this.simple =
                process.headerStyle() == HeaderStyle.BOLD_LINES || process.headerStyle() == HeaderStyle.FIELD_TABLE;
    }

    /** What a header says. */
    record Facts(String status, String title) {}

    /** {@return status and title; nothing if that takes a closer look} */
    Optional<Facts> read(String head) {
        return simple && !head.contains("<!--") && !head.contains("```") && !head.contains("~~~")
                ? new Reading().read(head.lines().toList())
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

        private final Map<FieldType, String> values = new EnumMap<>(FieldType.class);
        private String title = "";
        private boolean inTable;
        private boolean doubtful;

        private Optional<Facts> read(List<String> lines) {
            int start = behindFrontMatter(lines);
            for (int i = start; i < lines.size() && !doubtful; i++) {
                line(lines.get(i), i > start ? lines.get(i - 1) : "", i + 1 < lines.size() ? lines.get(i + 1) : "");
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

        /** Front matter that has fields of the process is a header of its own. */
        private int behindFrontMatter(List<String> lines) {
            if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
                return 0;
            }
            for (int i = 1; i < lines.size(); i++) {
                if (lines.get(i).equals("---")) {
                    return i + 1;
                }
                int colon = lines.get(i).indexOf(':');
                doubtful |= colon < 0 || type(lines.get(i).substring(0, colon)).isPresent();
            }
            doubtful = true;
            return lines.size();
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
            } else if (first == '*') {
                boldField(line, isApart(before) && isApart(after));
            } else if (first == '|') {
                tableLine(line, before, after);
            } else {
                doubtful = first == '#'
                        || first == '<'
                        || !before.isBlank() && UNDERLINE.matcher(line).matches()
                        || mayHoldField(line);
            }
        }

        private void tableLine(String line, String before, String after) {
            boolean ruler = RULER.matcher(line).matches();
            if (!before.startsWith("|")) {
                inTable = before.isBlank() && RULER.matcher(after).matches();
                doubtful |= !inTable || !HEAD.matcher(line).matches();
            } else if (!ruler) {
                row(ROW.matcher(line), inTable);
            }
        }

        /** Any other line would be a part of the value. */
        private static boolean isApart(String neighbour) {
            return neighbour.isBlank() || neighbour.startsWith("**");
        }

        /** The colon stands in front of the second pair of stars, or behind it. */
        private void boldField(String line, boolean wellPlaced) {
            int stars = line.indexOf("**", 2);
            boolean inside = stars > 3 && line.charAt(stars - 1) == ':';
            boolean outside = stars > 2 && line.startsWith(":", stars + 2);
            String label = stars < 0 ? "" : line.substring(2, inside ? stars - 1 : stars);
            if (!line.startsWith("**") || inside == outside || label.contains(":") || label.contains("*")) {
                doubtful = true;
            } else {
                field(label, line.substring(stars + (outside ? 3 : 2)), HeaderStyle.BOLD_LINES, wellPlaced);
            }
        }

        private void row(Matcher row, boolean wellPlaced) {
            if (row.matches()) {
                field(row.group(1).strip(), row.group(2), HeaderStyle.FIELD_TABLE, wellPlaced);
            } else {
                doubtful = true;
            }
        }

        private void field(String label, String text, HeaderStyle style, boolean wellPlaced) {
            Optional<FieldType> type = type(label).filter(it -> it == FieldType.STATUS || it == FieldType.TITLE);
            if (type.isPresent()) {
                String value = text.strip();
                doubtful |= !wellPlaced
                        || style != process.headerStyle()
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
