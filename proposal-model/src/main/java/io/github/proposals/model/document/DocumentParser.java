package io.github.proposals.model.document;

import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Turns the text of a file into a document: its markup tells what it is made of, and the styles of header find the header
 * in that. One parser serves any number of threads.
 */
public final class DocumentParser {

    private final DocumentFormat format;
    private final Predicate<String> knownLabel;

    /**
     * A parser for documents whose headers hold certain labels.
     *
     * @param format in which forms they are written
     * @param knownLabel tells whether a label, as written, names a field of the process; it decides which of several
     *     labelled texts at the top is the header
     */
    public DocumentParser(DocumentFormat format, Predicate<String> knownLabel) {
        this.format = format;
        this.knownLabel = knownLabel;
    }

    /** {@return the document that {@code source} contains} */
    public ProposalDocument parse(SourceText source) {
        return finished(format.markup(source.path()).parse(source, apart(source.content())));
    }

    /** {@return a file that holds nothing but the header of the document beside it, written in {@code style}} */
    public ProposalDocument header(SourceText source, HeaderStyle style) {
        ProposalDocument bare = new ProposalDocument(
                source, Header.NONE, List.of(), List.of(), List.of(), List.of(), List.of(), Set.of(), List.of(), "");
        List<HeaderField> fields = style.read(HeaderRegion.of(bare, knownLabel));
        return bare.with(
                fields.isEmpty() ? Header.NONE : new Header(List.of(new Header.Part(style, fields))), List.of());
    }

    /** {@return enough of a text to read its title and its header} */
    public String top(String path, String content) {
        return format.markup(path)
                .top(content, format.apart(content), label -> knownLabel.test(label) || format.opens(label));
    }

    /**
     * {@return what {@code source} says below its title and its header} The HTML is what the author wrote, hence not safe:
     * whoever shows it has to sanitize it first.
     *
     * @param titled whether its first heading is its title
     */
    public DocumentBody body(SourceText source, boolean titled) {
        return body(source, titled, Rendering::unsafeHtml);
    }

    /** {@return the same, in which blocks say with a {@link Rendering#PLACE} where they begin} */
    public DocumentBody bodyWithPlaces(SourceText source, boolean titled) {
        return body(source, titled, Rendering::unsafeHtmlWithPlaces);
    }

    private DocumentBody body(
            SourceText source, boolean titled, BiFunction<Rendering, Predicate<Block>, String> unsafeHtml) {
        try {
            Rendering rendering = format.markup(source.path()).render(source, apart(source.content()));
            return body(rendering, finished(rendering.document()), titled, unsafeHtml);
        } catch (StackOverflowError e) {
            // Parsers go down into what is nested, however deep. Nobody wrote that by hand: it is shown as it stands.
            return new DocumentBody(Optional.empty(), List.of(), "", asItStands(source.content()));
        }
    }

    private List<Span> apart(String content) {
        return format.headers().stream().map(style -> style.apart(content)).toList();
    }

    private ProposalDocument finished(ProposalDocument bare) {
        List<Problem> problems = new ArrayList<>();
        format.headers()
                .forEach(style -> style.problem(bare.source())
                        // Others write plain lines at the top, and a rule below them.
                        .filter(it -> !it.kind().isOfWantedFrontMatter()
                                || format.wanted().contains(style))
                        .ifPresent(problems::add));
        problems.addAll(bare.problems());
        return bare.with(format.header(HeaderRegion.of(bare, knownLabel, format::opens)), problems);
    }

    private static DocumentBody body(
            Rendering rendering,
            ProposalDocument document,
            boolean titled,
            BiFunction<Rendering, Predicate<Block>, String> unsafeHtml) {
        Optional<Section> title = document.sections().stream().findFirst().filter(it -> titled);
        Set<Block> hidden = top(document, title.isPresent());
        return new DocumentBody(
                Optional.of(document),
                document.sections().stream()
                        .filter(section -> title.filter(section::equals).isEmpty())
                        .toList(),
                title.map(Section::anchor).orElse(""),
                unsafeHtml.apply(rendering, block -> !hidden.contains(block)));
    }

    /** {@return title and header, and the line that some draw below} A header that is a part of the text stays. */
    private static Set<Block> top(ProposalDocument document, boolean titled) {
        List<HeaderField> header = document.header().parts().stream()
                .filter(part -> !part.style().isText())
                .flatMap(part -> part.fields().stream())
                .toList();
        Set<Block> top = new HashSet<>();
        boolean title = titled;
        for (Block block : document.blocks()) {
            boolean first = title && block.kind() == Block.Kind.HEADING;
            title &= !first;
            if (first || header.stream().anyMatch(field -> block.span().contains(field.labelSpan()))) {
                top.add(block);
            }
        }
        document.blocks().stream()
                .filter(block -> !top.contains(block))
                .findFirst()
                .filter(block -> block.kind() == Block.Kind.BREAK)
                .ifPresent(top::add);
        return top;
    }

    private static String asItStands(String text) {
        return "<pre>"
                + text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                + "</pre>";
    }
}
