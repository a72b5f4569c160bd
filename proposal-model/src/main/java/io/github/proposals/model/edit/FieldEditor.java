package io.github.proposals.model.edit;

import io.github.proposals.model.document.FieldLines;
import io.github.proposals.model.document.Header;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderWriter;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes values into the header of a document, in the style that the header has, and touches nothing else. */
public final class FieldEditor {

    /** What is one word or one day, and no list of links that marks would break. */
    private static final Set<FieldType> WORDS = Set.of(
            FieldType.STATUS, FieldType.TYPE, FieldType.CHOICE, FieldType.NUMBER, FieldType.TITLE, FieldType.DATE);

    private static final List<String> MARKS = List.of("**", "__", "`");

    private final ProposalProcess process;

    /** An editor for documents of {@code process}. */
    public FieldEditor(ProposalProcess process) {
        this.process = process;
    }

    /**
     * {@return the text of the document with a field that says {@code value}; nothing if it has no header to write in}
     * A field that is missing is added at its place in the order of the process.
     *
     * @param name of the field in the process
     * @param value on one line, in Markdown, with pipes as they are
     */
    public Optional<String> set(ProposalDocument document, String name, String value) {
        List<Header.Part> parts = document.header().parts();
        String style = process.field(name).map(FieldDefinition::style).orElse("");
        return parts.stream()
                .filter(it -> field(it, name).isPresent())
                .findFirst()
                .or(() -> part(parts, style))
                .map(part -> set(document, part, name, value))
                .or(() -> begin(document, style, name, value))
                .or(() -> parts.stream().findFirst().map(part -> set(document, part, name, value)))
                .or(() -> begin(document, process.format().style().word(), name, value));
    }

    /**
     * {@return the text of the document without the lines of a field; as it is where there is no such field} Where other
     * fields share its line, it loses its value alone.
     */
    public String without(ProposalDocument document, String name) {
        List<TextEdit> edits = document.header().parts().stream()
                .flatMap(part -> {
                    List<FieldLines> all = FieldLines.of(document, part);
                    return all.stream()
                            .filter(lines ->
                                    nameOf(lines.field()).filter(name::equals).isPresent())
                            .flatMap(lines -> isAlone(lines, all)
                                    ? Stream.of(new TextEdit(whole(lines, document.source()), ""))
                                    : part.style().writer(document).replace(lines.field(), "").stream());
                })
                .toList();
        return TextEdit.apply(document.source().content(), edits);
    }

    private static boolean isAlone(FieldLines lines, List<FieldLines> all) {
        return all.stream().noneMatch(it -> it != lines && it.first() == lines.first());
    }

    /** Of the blank lines on both sides, those in front are enough. */
    private static Span whole(FieldLines lines, SourceText source) {
        boolean apart = lines.first() == 1 || isBlank(source, lines.first() - 1);
        int last = lines.last();
        while (apart && last < source.lineCount() && isBlank(source, last + 1)) {
            last++;
        }
        return new Span(
                source.line(lines.first()).start(),
                LineEnds.nextLine(source.content(), source.line(last).end()));
    }

    private static boolean isBlank(SourceText source, int line) {
        return source.slice(source.line(line)).isBlank();
    }

    private static Optional<Header.Part> part(List<Header.Part> parts, String style) {
        return parts.stream().filter(it -> it.style().word().equals(style)).findFirst();
    }

    /** {@return the text with a header of a style in which there is none yet} */
    private Optional<String> begin(ProposalDocument document, String style, String name, String value) {
        return process.format()
                .style(style)
                .flatMap(it -> it.begin(document, name, InlineMarkdown.oneLine(value)))
                .map(edit -> TextEdit.apply(document.source().content(), List.of(edit)));
    }

    private String set(ProposalDocument document, Header.Part part, String name, String value) {
        Optional<HeaderField> field = field(part, name);
        String plain = InlineMarkdown.oneLine(value);
        String oneLine = field.filter(it -> isWord(name))
                .map(it -> asBefore(it.value(), plain))
                .orElse(plain);
        if (field.filter(it -> it.value().equals(oneLine)).isPresent()) {
            return document.source().content();
        }
        HeaderWriter writer = part.style().writer(document);
        List<TextEdit> edits = field.map(it -> writer.replace(it, oneLine))
                .orElseGet(() -> writer.add(neighbour(document, part, name), name, oneLine));
        return TextEdit.apply(document.source().content(), edits);
    }

    private Optional<HeaderField> field(Header.Part part, String name) {
        return part.fields().stream()
                .filter(it -> nameOf(it).filter(name::equals).isPresent())
                .findFirst();
    }

    private boolean isWord(String name) {
        return process.field(name)
                .map(FieldDefinition::type)
                .filter(WORDS::contains)
                .isPresent();
    }

    /** Who writes a value in bold, or as code, goes on to do so. Italics are how templates write their hints. */
    private static String asBefore(String before, String value) {
        return MARKS.stream()
                .filter(mark -> before.length() > 2 * mark.length()
                        && before.startsWith(mark)
                        && before.indexOf(mark, mark.length()) == before.length() - mark.length()
                        && !value.isEmpty()
                        && !value.contains(mark))
                .findFirst()
                .map(mark -> mark + value + mark)
                .orElse(value);
    }

    private Optional<String> nameOf(HeaderField field) {
        return process.field(field.label()).map(FieldDefinition::name);
    }

    /** The last field that the process puts in front of this one; or else the first one that it puts behind. */
    private HeaderWriter.Neighbour neighbour(ProposalDocument document, Header.Part part, String name) {
        List<String> order =
                process.fields().stream().map(FieldDefinition::name).toList();
        List<FieldLines> fields = FieldLines.of(document, part);
        int wanted = order.indexOf(name);
        int best = -1;
        int bestRank = -1;
        int firstBehind = -1;
        for (int i = 0; i < fields.size(); i++) {
            int rank = nameOf(fields.get(i).field()).map(order::indexOf).orElse(-1);
            if (rank >= 0 && rank < wanted && rank >= bestRank) {
                best = i;
                bestRank = rank;
            }
            if (rank > wanted && firstBehind < 0) {
                firstBehind = i;
            }
        }
        if (best < 0 && firstBehind >= 0) {
            return new HeaderWriter.Neighbour(fields, firstBehind, false);
        }
        return new HeaderWriter.Neighbour(fields, best < 0 ? fields.size() - 1 : best, true);
    }
}
