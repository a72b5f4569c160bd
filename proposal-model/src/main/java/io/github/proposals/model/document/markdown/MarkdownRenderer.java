package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.DocumentBody;
import io.github.proposals.model.document.FilteredTags;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Rendering;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Turns Markdown into HTML, the way GitHub shows it. */
final class MarkdownRenderer implements Rendering {

    /** A checkbox that is a character needs no form, and can be printed. */
    private static final DataHolder OPTIONS = MarkdownParser.options(
                    List.of(FootnoteExtension.create(), new Strikes(), TaskListExtension.create()))
            .set(TaskListExtension.ITEM_DONE_MARKER, DocumentBody.DONE + " ")
            .set(TaskListExtension.ITEM_NOT_DONE_MARKER, DocumentBody.NOT_DONE + " ")
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .toImmutable();

    private static final Parser PARSER = MarkdownParser.parser(OPTIONS, FullInlineParser::new);

    /** Few documents need it, and it looks at each line. */
    private static final Parser WITH_COLONS =
            MarkdownParser.parser(OPTIONS, FullInlineParser::new, List.of(new ColonFences.Factory()));

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS)
            // How it finds tables is not how GitHub does.
            .extensions(List.of(TablesExtension.create()))
            .nodeRendererFactory(new FenceRenderer.Factory())
            .nodeRendererFactory(new MathSpans.Renderers())
            .attributeProviderFactory(new SectionIds())
            .attributeProviderFactory(new BlockPlaces())
            .build();

    private final MarkdownParser.ParsedDocument parsed;

    private MarkdownRenderer(MarkdownParser.ParsedDocument parsed) {
        this.parsed = parsed;
    }

    /** {@return what shows {@code source}} */
    static MarkdownRenderer of(SourceText source, List<Span> apart) {
        return new MarkdownRenderer(MarkdownParser.outline(source, apart, parser(source.content())));
    }

    @Override
    public ProposalDocument document() {
        return parsed.document();
    }

    @Override
    public String unsafeHtml(Predicate<Block> shown) {
        Document tree = parsed.tree();
        SectionIds.set(tree, document().sections());
        List<Node> nodes = new ArrayList<>();
        tree.getChildIterator().forEachRemaining(nodes::add);
        // The parser made one block of each of them.
        for (int i = 0; i < nodes.size(); i++) {
            if (!shown.test(document().blocks().get(i))) {
                nodes.get(i).unlink();
            }
        }
        return FilteredTags.shown(RENDERER.render(tree));
    }

    @Override
    public String unsafeHtmlWithPlaces(Predicate<Block> shown) {
        BlockPlaces.set(parsed.tree());
        return unsafeHtml(shown);
    }

    /** {@return the value of a field} Like the text of a document, it is not safe. */
    static String unsafeHtml(String text) {
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
            return FilteredTags.shown(RENDERER.render(tree));
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
}
