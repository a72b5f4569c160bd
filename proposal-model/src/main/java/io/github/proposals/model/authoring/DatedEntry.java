package io.github.proposals.model.authoring;

import io.github.proposals.model.document.Header;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value that is the last entry of its history, in a row or an item with a day. What was before stays in there. */
final class DatedEntry {

    private static final Pattern ENTRY = Pattern.compile("[ \\t]*[-*+|].*?\\b([0-9]{4}-[0-9]{2}-[0-9]{2})\\b.*");

    private DatedEntry() {}

    /** {@return a document with one more entry; nothing if the field has no history} */
    static Optional<String> added(ProposalDocument document, Predicate<String> isLabel, String value, LocalDate today) {
        return document.header().parts().stream()
                .filter(part -> part.style().isText())
                .map(Header.Part::fields)
                .flatMap(fields -> fields.stream().filter(field -> isLabel.test(field.label())))
                .findFirst()
                .flatMap(field -> added(document.source(), field, value, today));
    }

    private static Optional<String> added(SourceText source, HeaderField field, String value, LocalDate today) {
        Span old = field.valueSpan();
        int number = source.lineOf(old.start());
        Span line = source.line(number);
        Matcher entry = ENTRY.matcher(source.slice(line));
        // A value that is the whole line, such as a list, is no entry of one.
        if (!entry.matches() || old.start() == line.start() || old.end() > line.end()) {
            return Optional.empty();
        }
        StringBuilder next = new StringBuilder(source.slice(line));
        int day = entry.start(1);
        int from = old.start() - line.start();
        boolean dayFirst = day < from;
        String text = dayFirst || day >= from + old.length() ? value : value + " " + today;
        next.replace(from, from + old.length(), text);
        int at = dayFirst ? day : day + text.length() - old.length();
        if (text.equals(value)) {
            next.replace(at, at + today.toString().length(), today.toString());
        }
        String end = LineEnds.of(source.content());
        boolean newestFirst =
                number < source.lineCount() && isOlder(source.slice(source.line(number + 1)), entry.group(1));
        StringBuilder content = new StringBuilder(source.content());
        return Optional.of(
                (newestFirst ? content.insert(line.start(), next + end) : content.insert(line.end(), end + next))
                        .toString());
    }

    private static boolean isOlder(String line, String day) {
        Matcher entry = ENTRY.matcher(line);
        return entry.matches() && entry.group(1).compareTo(day) < 0;
    }
}
