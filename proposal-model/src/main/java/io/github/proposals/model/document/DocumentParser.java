package io.github.proposals.model.document;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Turns the text of a file into a document. No text is an error: what cannot be read as its author sees it is told as a
 * {@link Problem}. One parser serves any number of threads.
 */
public final class DocumentParser {

    private static final Parser BLOCKS_AND_LINKS = parser(options(List.of()), SparingInlineParser::new);

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

    /** {@return how this project reads Markdown} {@code more} is what is known beside tables. */
    static MutableDataSet options(List<Extension> more) {
        List<Extension> extensions = new ArrayList<>(more);
        extensions.add(TablesExtension.create());
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, extensions)
                .set(Parser.HEADING_NO_ATX_SPACE, false)
                .set(Parser.HEADING_PARSER, false)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false);
    }

    /** {@return what turns text into blocks} {@code inlines} looks into them. */
    static Parser parser(DataHolder options, InlineParserFactory inlines) {
        return parser(options, inlines, List.of());
    }

    /** {@return the same for text with {@code more} kinds of blocks} */
    static Parser parser(
            DataHolder options, InlineParserFactory inlines, List<? extends CustomBlockParserFactory> more) {
        Parser.Builder builder = Parser.builder(options)
                .customBlockParserFactory(new SparingHeadingParser())
                .customInlineParserFactory(inlines)
                // flexmark leaves this out where the inline parser is not its own.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
        more.forEach(builder::customBlockParserFactory);
        return builder.build();
    }

    /** {@return the document that {@code source} contains} */
    public ProposalDocument parse(SourceText source) {
        return parse(source, BLOCKS_AND_LINKS, true).document();
    }

    /** {@return header and sections of {@code source}, and the tree that a parser of ours made of it} */
    ParsedDocument outline(SourceText source, Parser parser) {
        return parse(source, parser, false);
    }

    private ParsedDocument parse(SourceText source, Parser parser, boolean whole) {
        String content = source.content();
        Prose prose = new Prose(content);
        List<Problem> problems = new ArrayList<>();
        for (HeaderStyle style : format.known()) {
            prose.blank(style.apart(content));
            style.problem(source).ifPresent(problems::add);
        }
        for (Span line : Nesting.tooDeep(source)) {
            prose.blank(line);
            problems.add(new Problem(Problem.Kind.TOO_DEEP, line));
        }

        Document tree = parser.parse(ParserInput.of(prose.toString()));
        List<Heading> headings = new ArrayList<>();
        Links links = new Links();
        List<Block> blocks = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        for (Node node : tree.getChildren()) {
            blocks.add(Blocks.of(node));
            Blocks.table(node).ifPresent(tables::add);
            if (node instanceof Heading heading) {
                headings.add(heading);
            }
        }
        // Code may hold what looks like a comment, and a header may not begin in one.
        if (whole || content.contains("<!--")) {
            walk(tree, prose, links, problems, content.length());
        }
        List<Span> comments = prose.blankComments(blocks);
        if (!comments.isEmpty()
                && !content.startsWith("-->", comments.get(comments.size() - 1).end() - 3)) {
            Span open = comments.get(comments.size() - 1);
            problems.add(new Problem(Problem.Kind.UNCLOSED_COMMENT, new Span(open.start(), open.start() + 4)));
        }
        List<Section> sections = Outline.of(headings, content.length());
        Set<String> anchors = whole ? Outline.anchors(sections, prose.toString()) : Set.of();
        ProposalDocument document = new ProposalDocument(
                source,
                Header.NONE,
                sections,
                blocks,
                tables,
                links.outside(comments),
                comments,
                anchors,
                problems,
                prose.toString());
        return new ParsedDocument(document.with(format.header(HeaderRegion.of(document, knownLabel))), tree);
    }

    /** A document, and the tree of flexmark that it was read from. */
    record ParsedDocument(ProposalDocument document, Document tree) {}

    /** Blanks code and collects links, over all blocks at any depth; {@link Nesting} has bounded the depth. */
    private static void walk(Node parent, Prose prose, Links links, List<Problem> problems, int length) {
        for (Node node : parent.getChildren()) {
            if (node instanceof FencedCodeBlock fence) {
                prose.blank(Blocks.span(fence));
                if (fence.getClosingMarker().isEmpty() && isAtEnd(fence, length)) {
                    problems.add(new Problem(Problem.Kind.UNCLOSED_FENCE, Blocks.span(fence.getOpeningMarker())));
                }
            } else if (node instanceof IndentedCodeBlock) {
                prose.blank(Blocks.span(node));
            } else if (node instanceof HtmlBlockBase) {
                links.addHtml(node.getChars());
            } else if (node instanceof Reference reference) {
                links.addDefinition(reference);
            } else if (Blocks.inlines(node).isEmpty()) {
                walk(node, prose, links, problems, length);
            } else {
                Blocks.inlines(node).forEach(inlines -> prose.blankCodeSpans(Blocks.span(inlines)));
                links.addInlines(node);
            }
        }
    }

    private static boolean isAtEnd(Node fence, int length) {
        BasedSequence chars = fence.getChars();
        return chars.getEndOffset() >= length - 2;
    }
}
