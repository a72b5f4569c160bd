package io.github.proposals.model.edit;

import io.github.proposals.model.document.Header;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the header of a document in the styles of another process. All that is no header stays as it is. */
public final class HeaderMove {

    /** Stands for the text in front of the header while that is made; no document may hold it. */
    private static final String MARK = "\u0001";

    private final ProposalProcess to;

    /** A move to the styles of {@code to}. */
    public HeaderMove(ProposalProcess to) {
        this.to = to;
    }

    /** {@return words of the header that belong to no field, such as a comment; they would be lost} */
    public static Optional<String> leftOver(ProposalDocument document) {
        SourceText source = document.source();
        BitSet told = new BitSet();
        for (HeaderField field : document.header().fields()) {
            told.set(field.labelSpan().start(), field.labelSpan().end());
            told.set(field.valueSpan().start(), field.valueSpan().end());
            Optional<Span> comment = document.comments().stream()
                    .filter(field.valueSpan()::contains)
                    .findFirst();
            if (comment.isPresent()) {
                return comment.map(source::slice);
            }
        }
        for (Header.Part part : document.header().parts()) {
            for (Span extent : part.style().extent(document, part.fields())) {
                for (int line = source.lineOf(extent.start()); line <= source.lineOf(extent.end()); line++) {
                    Span span = source.line(line);
                    boolean inside = span.start() < extent.end();
                    if (inside && isLeft(source, span, told) && !part.style().isFrame(source.slice(span))) {
                        return Optional.of(source.slice(span).strip());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLeft(SourceText source, Span line, BitSet told) {
        for (int i = line.start(); i < line.end(); i++) {
            if (!told.get(i) && Character.isLetterOrDigit(source.content().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@return the text with these fields as its header, if it has one or not; nothing if that cannot be made} */
    public Optional<String> text(ProposalDocument document, List<Map.Entry<String, String>> fields) {
        String content = document.source().content();
        List<Span> gone = extents(document);
        if (content.contains(MARK)) {
            return Optional.empty();
        }
        String end = LineEnds.of(content);
        Span first = gone.isEmpty() ? Span.at(0) : gone.get(0);
        boolean top = content.substring(0, first.start()).isBlank();
        int at = top && gone.size() <= 1
                ? titleEnd(document, first)
                : top ? gone.get(1).start() : first.start();
        String before = kept(content, 0, at, gone, end);
        String after = withoutBlankLines(kept(content, at, content.length(), gone, end));
        String made = header(before.isBlank() ? "" : MARK + "\n\n", fields).replace("\n", end);
        String whole = made.replace(MARK, withoutBlankEnd(withoutBlankLines(before))) + after;
        return Optional.of(after.isEmpty() ? withoutBlankEnd(whole) + end : whole);
    }

    /** {@return all that is no header, without blank lines, by which two texts can be compared} */
    public static List<String> rest(ProposalDocument document) {
        String content = document.source().content();
        return kept(content, 0, content.length(), extents(document), "\n")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** {@return the headings that are no fields of the header} */
    public static List<String> headings(ProposalDocument document) {
        return document.sections().stream()
                .filter(section -> document.header().fields().stream()
                        .noneMatch(field -> section.heading().contains(field.labelSpan())))
                .map(Section::title)
                .toList();
    }

    private static List<Span> extents(ProposalDocument document) {
        List<Span> sorted = document.header().parts().stream()
                .flatMap(part -> part.style().extent(document, part.fields()).stream())
                .filter(span -> span.length() > 0)
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        List<Span> joined = new ArrayList<>();
        for (Span span : sorted) {
            int last = joined.size() - 1;
            boolean touches = last >= 0
                    && span.start() > joined.get(last).start()
                    && document.source()
                            .content()
                            .substring(Math.min(joined.get(last).end(), span.start()), span.start())
                            .isBlank()
                    && !isTop(document, joined.get(last));
            if (touches) {
                Span old = joined.remove(last);
                joined.add(new Span(old.start(), Math.max(old.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** Front matter is a header of its own, wherever the other one begins. */
    private static boolean isTop(ProposalDocument document, Span span) {
        return document.header().parts().stream()
                .anyMatch(
                        part -> part.style().apart(document.source().content()).length() > 0
                                && part.style().extent(document, part.fields()).contains(span));
    }

    /** The first heading is a title, unless it is that of a section. */
    private int titleEnd(ProposalDocument document, Span top) {
        SourceText source = document.source();
        return document.sections().stream()
                .findFirst()
                .filter(section -> section.level() == 1
                        && to.sections().stream().noneMatch(it -> it.level() == 1 && it.answersTo(section.title())))
                .map(Section::heading)
                .map(heading -> afterTitle(source, heading))
                .filter(it -> it > top.end())
                .orElse(top.start());
    }

    /** A title may have a line of signs below it. */
    private static int afterTitle(SourceText source, Span heading) {
        int line = source.lineOf(Math.max(heading.start(), heading.end() - 1));
        boolean underlined = line < source.lineCount()
                && !source.slice(source.line(line + 1)).isBlank()
                && source.slice(source.line(line + 1)).strip().chars().allMatch(c -> c == '=');
        return source.line(underlined ? line + 1 : line).end();
    }

    private static String kept(String content, int from, int to, List<Span> gone, String end) {
        StringBuilder kept = new StringBuilder();
        int at = from;
        for (Span span : gone) {
            if (span.start() >= at && span.end() <= to) {
                kept.append(content, at, span.start());
                at = span.end();
                boolean seam = !kept.toString().isBlank() && at < to;
                if (seam) {
                    String rest = withoutBlankLines(content.substring(at, to));
                    at = to - rest.length();
                    kept.setLength(withoutBlankEnd(kept.toString()).length());
                    kept.append(end).append(end);
                }
            }
        }
        return kept.append(content, at, to).toString();
    }

    private String header(String title, List<Map.Entry<String, String>> fields) {
        Map<HeaderStyle, List<Map.Entry<String, String>>> groups = new LinkedHashMap<>();
        to.format().wanted().forEach(style -> groups.put(style, new ArrayList<>()));
        for (Map.Entry<String, String> field : fields) {
            HeaderStyle style = to.field(field.getKey())
                    .map(FieldDefinition::style)
                    .flatMap(to.format()::style)
                    .filter(to.format().wanted()::contains)
                    .orElse(to.format().style());
            groups.computeIfAbsent(style, it -> new ArrayList<>()).add(field);
        }
        String text = title;
        for (Map.Entry<HeaderStyle, List<Map.Entry<String, String>>> group : groups.entrySet()) {
            if (!group.getValue().isEmpty()) {
                text = group.getKey()
                        .template(text, group.getValue(), to.words().table());
            }
        }
        return text;
    }

    private static String withoutBlankLines(String text) {
        int from = 0;
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            from = LineEnds.isLineEnd(text.charAt(i)) ? i + 1 : from;
        }
        return text.substring(from);
    }

    private static String withoutBlankEnd(String text) {
        int to = text.length();
        for (int i = text.length() - 1; i >= 0 && Character.isWhitespace(text.charAt(i)); i--) {
            to = LineEnds.isLineEnd(text.charAt(i)) ? i : to;
        }
        return text.substring(0, to);
    }
}
