package io.github.proposals.model.document;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Turns documents into HTML, the way GitHub shows them. The HTML is what the author wrote, hence not safe: whoever shows it
 * has to sanitize it first. Immutable, hence safe for several threads.
 */
public final class BodyRenderer {

    /** A checkbox that is a character needs no form, and can be printed. */
    private static final DataHolder OPTIONS = DocumentParser.options(
                    List.of(FootnoteExtension.create(), StrikethroughExtension.create(), TaskListExtension.create()))
            .set(TaskListExtension.ITEM_DONE_MARKER, DocumentBody.DONE + " ")
            .set(TaskListExtension.ITEM_NOT_DONE_MARKER, DocumentBody.NOT_DONE + " ")
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .toImmutable();

    private static final Parser PARSER = DocumentParser.parser(OPTIONS, FullInlineParser::new);

    /** Few documents need it, and it looks at each line. */
    private static final Parser WITH_COLONS =
            DocumentParser.parser(OPTIONS, FullInlineParser::new, List.of(new ColonFences.Factory()));

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS)
            .nodeRendererFactory(new FenceRenderer.Factory())
            .attributeProviderFactory(new SectionIds())
            .build();

    private final DocumentParser parser;

    /** A renderer for documents whose headers hold certain labels, like a {@link DocumentParser}. */
    public BodyRenderer(DocumentFormat format, Predicate<String> knownLabel) {
        this.parser = new DocumentParser(format, knownLabel);
    }

    /**
     * {@return what {@code source} says below its title and its header}
     *
     * @param titled whether its first heading is its title
     */
    public DocumentBody render(SourceText source, boolean titled) {
        try {
            return rendered(source, titled);
        } catch (StackOverflowError e) {
            // flexmark goes down into what is nested, however deep. Nobody wrote that by hand: it is shown as it
            // stands.
            return new DocumentBody(Optional.empty(), List.of(), "", asItStands(source.content()));
        }
    }

    /** {@return the value of a field} Like the text of a document, it is not safe. */
    public static String unsafeHtml(String text) {
        return unsafeHtml(text, 0);
    }

    /** {@return what stands in a directive that is {@code depth} deep} */
    static String unsafeHtml(String text, int depth) {
        try {
            if (depth > 0 && !Nesting.tooDeep(new SourceText("", text)).isEmpty()) {
                return asItStands(text);
            }
            Document tree = parser(text).parse(ParserInput.of(text));
            tree.set(FenceRenderer.DEPTH, depth);
            return RENDERER.render(tree);
        } catch (StackOverflowError e) {
            return asItStands(text);
        }
    }

    private static Parser parser(String text) {
        return ColonFences.mayBeIn(text) ? WITH_COLONS : PARSER;
    }

    private static String asItStands(String text) {
        return "<pre>" + Escaping.escapeHtml(text, false) + "</pre>";
    }

    private DocumentBody rendered(SourceText source, boolean titled) {
        DocumentParser.ParsedDocument parsed = parser.outline(source, parser(source.content()));
        ProposalDocument document = parsed.document();
        Document tree = parsed.tree();
        SectionIds.set(tree, document.sections());
        Optional<Section> title = document.sections().stream().findFirst().filter(it -> titled);
        removeTop(tree, document, title.isPresent());
        return new DocumentBody(
                Optional.of(document),
                document.sections().stream()
                        .filter(section -> title.filter(section::equals).isEmpty())
                        .toList(),
                title.map(Section::anchor).orElse(""),
                RENDERER.render(tree));
    }

    /** A header that is a part of the text stays. */
    private static void removeTop(Document tree, ProposalDocument document, boolean titled) {
        List<HeaderField> header = document.header().parts().stream()
                .filter(part -> !part.style().isText())
                .flatMap(part -> part.fields().stream())
                .toList();
        boolean first = titled;
        List<Node> blocks = new ArrayList<>();
        tree.getChildIterator().forEachRemaining(blocks::add);
        for (Node node : blocks) {
            boolean title = first && node instanceof Heading;
            first &= !title;
            if (title || holdsAny(header, Blocks.span(node))) {
                node.unlink();
            }
        }
        // The line that some draw below their header.
        if (tree.getFirstChild() instanceof ThematicBreak line) {
            line.unlink();
        }
    }

    private static boolean holdsAny(List<HeaderField> fields, Span block) {
        return fields.stream().anyMatch(field -> block.contains(field.labelSpan()));
    }
}
