package io.github.proposals.model.document.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Our one factory begins the same blocks as those of flexmark, which are asked for each line, do without it. */
class BlockStartsTest {

    private static final List<String> PIECES = List.of(
            "# ",
            "## Two",
            "\n",
            "\n",
            "\n\n",
            " ",
            "    ",
            "\t",
            "- ",
            "* ",
            "+ ",
            "1. ",
            "12) ",
            "> ",
            "---",
            "***",
            "_ _ _",
            "===",
            "```",
            "~~~ java",
            "`",
            "<div>",
            "<!-- c -->",
            "<!--",
            "-->",
            "</pre>",
            "<pre>",
            "word",
            "0",
            "0.",
            "[x] ",
            "+",
            "\\",
            "#\t",
            "####### 7",
            "a\\\n",
            "=",
            "\r\n",
            "-");

    private final Parser ours = MarkdownParser.parser(MarkdownParser.options(List.of()), SparingInlineParser::new);

    private final Parser theirs = Parser.builder(new MutableDataSet().set(Parser.HEADING_NO_ATX_SPACE, false))
            .customInlineParserFactory(SparingInlineParser::new)
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .build();

    @Test
    void beginsTheSameBlocksInAnyText() {
        Random random = new Random(59);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(30); piece >= 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            // flexmark sees no heading below an item or a quotation that ends with an open fence.
            boolean fenced = text.indexOf("```") >= 0 || text.indexOf("~~~") >= 0;
            String drawn = fenced ? text.toString().replace('#', '0') : text.toString();
            assertEquals(tree(theirs, drawn), tree(ours, drawn), drawn);
        }
    }

    private static String tree(Parser parser, String text) {
        StringBuilder tree = new StringBuilder();
        for (Node node : parser.parse(text).getDescendants()) {
            tree.append(node.getNodeName())
                    .append(node.getStartOffset())
                    .append('-')
                    .append(node.getEndOffset())
                    .append('\n');
        }
        return tree.toString();
    }
}
