package io.github.proposals.model.proposal;

import io.github.proposals.model.document.DocumentFormat;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.QuickMarkup;
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
 * Status and title of documents that are written just as their process wants them, without a parser: a history
 * has thousands of versions. Wherever a line could mean anything else, it says nothing, and the document is parsed.
 */
final class QuickHeader {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} :,.'()/-]*");

    /** What may stand around a label: marks of lists and quotes in front of it, stars behind it. */
    private static final Pattern MARKS = Pattern.compile("^[\\s>*+-]+|(?<!\\*)\\*+$");

    private static final int MAX_REMEMBERED = 10_000;

    private final ProposalProcess process;
    private final DocumentFormat format;
    private final FieldReader fields;
    private final StatusReader statusReader;

    /** The same few labels stand in all versions of all documents. */
    private final Map<String, Optional<FieldType>> labels = new ConcurrentHashMap<>();

    private final Map<String, Boolean> titles = new ConcurrentHashMap<>();
    private final Map<String, Boolean> statuses = new ConcurrentHashMap<>();
    private final Map<String, Boolean> names = new ConcurrentHashMap<>();
    private final Map<String, Optional<Status>> meant = new ConcurrentHashMap<>();

    QuickHeader(ProposalProcess process, FieldReader fields) {
        this.process = process;
        this.format = process.format();
        this.fields = fields;
        this.statusReader = new StatusReader(process);
    }

    /** {@return status and title; nothing if that takes a closer look} */
    Optional<HeaderFacts> read(String path, String head) {
        return format.style().quick().isEmpty()
                ? Optional.empty()
                : format.markup(path)
                        .quick()
                        .filter(markup -> markup.isSimple(head))
                        .flatMap(markup -> new Reading(markup).read(head));
    }

    private Optional<FieldType> type(String label) {
        return remembered(labels, label, it -> process.field(it).map(FieldDefinition::type));
    }

    private Optional<Status> status(String value) {
        return remembered(meant, value, it -> statusReader.read(it).status());
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

        private final QuickMarkup markup;
        private final Map<HeaderStyle, QuickReader> readers = new LinkedHashMap<>();
        private final Map<FieldType, String> values = new EnumMap<>(FieldType.class);
        private String title = "";
        private boolean doubtful;

        Reading(QuickMarkup markup) {
            this.markup = markup;
            for (HeaderStyle style : format.headers()) {
                style.quick().ifPresent(reader -> readers.put(style, reader));
            }
        }

        private Optional<HeaderFacts> read(String head) {
            int start = format.apart(head);
            // What stands apart from the markup and has fields of the process is a header of its own.
            head.substring(0, start).lines().forEach(line -> doubtful |= mayHoldField(line.replace('=', ':')));
            List<String> lines = head.substring(start).lines().toList();
            for (int i = 0; i < lines.size() && !doubtful; i++) {
                line(lines.get(i), i > 0 ? lines.get(i - 1) : "", i + 1 < lines.size() ? lines.get(i + 1) : "");
            }
            Optional<Status> status =
                    Optional.ofNullable(values.get(FieldType.STATUS)).flatMap(QuickHeader.this::status);
            String name = values.getOrDefault(
                    FieldType.TITLE,
                    process.title().parse(title).map(parts -> parts.title()).orElse(title));
            boolean needsTitle = process.fieldOf(FieldType.TITLE).isPresent() && !values.containsKey(FieldType.TITLE);
            return doubtful || status.isEmpty() || title.isEmpty() || needsTitle
                    ? Optional.empty()
                    : Optional.of(new HeaderFacts(status.get().name(), name));
        }

        private void line(String line, String before, String after) {
            if (line.isBlank()) {
                return;
            }
            if (title.isEmpty()) {
                String text = markup.title(line).orElse("");
                doubtful = !isTitle(text);
                title = text;
            } else if (!isInHeader(line, before, after)) {
                doubtful = !markup.isText(line, before) || mayHoldField(line);
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
                        || !style.equals(format.style())
                        || !isKnown(value, type.get())
                        || values.put(type.get(), value) != null;
            }
        }

        /** A list or a plain line with a label may be the header just as well. */
        private boolean mayHoldField(String line) {
            int colon = line.indexOf(':');
            return colon >= 0
                    && type(MARKS.matcher(line.substring(0, colon)).replaceAll(""))
                            .isPresent();
        }
    }
}
