package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
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
import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.Header;
import io.github.proposals.model.document.Problem;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.document.Spans;
import io.github.proposals.model.document.Table;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns Markdown into documents. */
final class MarkdownParser {

    private static final Parser BLOCKS_AND_LINKS = parser(options(List.of()), SparingInlineParser::new);

    private MarkdownParser() {}

    /** {@return how this project reads Markdown} {@code more} is what is known beside tables. */
    static MutableDataSet options(List<Extension> more) {
        return BlockStarts.alone(
                new MutableDataSet().set(Parser.EXTENSIONS, more).set(Parser.HEADING_NO_ATX_SPACE, false));
    }

    /** {@return what turns text into blocks} {@code inlines} looks into them. */
    static Parser parser(DataHolder options, InlineParserFactory inlines) {
        return parser(options, inlines, List.of());
    }

    /** {@return the same for text with {@code more} kinds of blocks} */
    static Parser parser(
            DataHolder options, InlineParserFactory inlines, List<? extends CustomBlockParserFactory> more) {
        Parser.Builder builder = Parser.builder(options)
                .customBlockParserFactory(new BlockStarts())
                .customInlineParserFactory(inlines)
                .customInlineParserExtensionFactory(new MathSpans.Factory())
                // flexmark leaves this out where the inline parser is not its own.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .paragraphPreProcessorFactory(new Tables.Factory());
        more.forEach(builder::customBlockParserFactory);
        return builder.build();
    }

    /** {@return the document that {@code source} contains} */
    static ProposalDocument parse(SourceText source, List<Span> apart) {
        return parse(source, apart, BLOCKS_AND_LINKS, true).document();
    }

    /** {@return blocks and sections of {@code source}, and the tree that a parser of ours made of it} */
    static ParsedDocument outline(SourceText source, List<Span> apart, Parser parser) {
        return parse(source, apart, parser, false);
    }

    private static ParsedDocument parse(SourceText source, List<Span> apart, Parser parser, boolean whole) {
        String content = source.content();
        Prose prose = new Prose(content);
        apart.forEach(prose::blank);
        List<Problem> problems = new ArrayList<>();
        for (Span line : Nesting.tooDeep(source)) {
            prose.blank(line);
            problems.add(new Problem(Problem.Kind.TOO_DEEP, line));
        }

        Document tree = parser.parse(ParserInput.of(prose.toString()));
        List<Heading> headings = new ArrayList<>();
        Comments comments = new Comments();
        Links links = new Links(comments);
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
        comments.read(content);
        problems.addAll(comments.problems());
        comments.all().forEach(prose::blank);
        Spans hidden = new Spans(comments.all());
        problems.addAll(links.problems(hidden));
        // Its end may stand where nothing is read any more.
        if (problems.stream().noneMatch(it -> it.kind().hidesTheRest())) {
            links.openTag(hidden).ifPresent(problems::add);
        }
        headings.removeIf(heading -> hidden.cover(Blocks.span(heading)));
        tables.removeIf(table -> hidden.cover(table.span()));
        blocks.replaceAll(block -> hidden.cover(block.span()) ? block.asHtml() : block);
        List<Section> sections = Outline.of(headings, content.length());
        String words = prose.toString();
        Set<String> anchors = whole ? Outline.anchors(sections, words) : Set.of();
        ProposalDocument document = new ProposalDocument(
                source,
                Header.NONE,
                sections,
                blocks,
                tables,
                links.outside(hidden, words),
                comments.all(),
                anchors,
                problems,
                words);
        return new ParsedDocument(document, tree);
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
            } else if (node instanceof IndentedCodeBlock code) {
                prose.blank(Blocks.span(node));
                BrokenTables.in(code).ifPresent(problems::add);
            } else if (node instanceof HtmlBlockBase) {
                links.addHtml(node.getChars());
                UnclosedHtml.in(node.getChars(), length).ifPresent(problems::add);
            } else if (node instanceof Reference reference) {
                links.addDefinition(reference);
            } else {
                List<BasedSequence> inlines = Blocks.inlines(node);
                if (inlines.isEmpty()) {
                    walk(node, prose, links, problems, length);
                    continue;
                }
                if (node instanceof Paragraph paragraph) {
                    BrokenTables.in(paragraph).ifPresent(problems::add);
                }
                inlines.forEach(it -> prose.blankCodeSpans(Blocks.span(it)));
                links.addInlines(node);
            }
        }
    }

    private static boolean isAtEnd(Node fence, int length) {
        BasedSequence chars = fence.getChars();
        return chars.getEndOffset() >= length - 2;
    }
}
