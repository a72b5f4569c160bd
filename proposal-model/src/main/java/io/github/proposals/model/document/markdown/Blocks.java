package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.Table;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From the nodes of flexmark to our own values. */
final class Blocks {

    private Blocks() {}

    static Span span(Node node) {
        return span(node.getChars());
    }

    static Span span(BasedSequence chars) {
        return new Span(chars.getStartOffset(), chars.getEndOffset());
    }

    static Block of(Node node) {
        String info = node instanceof FencedCodeBlock fence ? fence.getInfo().toString() : "";
        return new Block(kind(node), span(node), info);
    }

    private static Block.Kind kind(Node node) {
        if (node instanceof Heading) {
            return Block.Kind.HEADING;
        }
        if (node instanceof ListBlock) {
            return Block.Kind.LIST;
        }
        if (node instanceof TableBlock) {
            return Block.Kind.TABLE;
        }
        if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            return Block.Kind.CODE;
        }
        if (node instanceof BlockQuote) {
            return Block.Kind.QUOTE;
        }
        if (node instanceof HtmlBlockBase) {
            return Block.Kind.HTML;
        }
        return node instanceof ThematicBreak ? Block.Kind.BREAK : Block.Kind.PARAGRAPH;
    }

    /** {@return the pieces of a block whose inline content stands by itself; empty if it holds other blocks} */
    static List<BasedSequence> inlines(Node node) {
        if (node instanceof Paragraph) {
            return List.of(node.getChars());
        }
        if (node instanceof Heading heading) {
            return List.of(heading.getText());
        }
        if (node instanceof TableBlock) {
            List<BasedSequence> cells = new ArrayList<>();
            for (Node descendant : node.getDescendants()) {
                if (descendant instanceof TableCell cell) {
                    cells.add(cell.getText());
                }
            }
            return cells;
        }
        return List.of();
    }

    static Optional<Table> table(Node node) {
        if (!(node instanceof TableBlock)) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>();
        for (Node part : node.getChildren()) {
            if (part instanceof TableHead || part instanceof TableBody) {
                for (Node row : part.getChildren()) {
                    if (row instanceof TableRow) {
                        rows.add(new Table.Row(span(row), cells(row)));
                    }
                }
            }
        }
        return Optional.of(new Table(span(node), rows));
    }

    /** As they are written: all of them, however many the table shows. */
    private static List<Table.Cell> cells(Node row) {
        List<Table.Cell> cells = new ArrayList<>();
        for (BasedSequence cell : TableCells.of(row.getChars())) {
            BasedSequence text = cell.trim();
            cells.add(new Table.Cell(text.toString().replace("\\|", "|"), span(text)));
        }
        return cells;
    }
}
