package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds tables as GitHub does, in any paragraph: a head, a ruler with as many cells below it, and then all lines as rows, up to
 * one that is indented like code or that only goes on with a list item or a quotation. Rows have as many cells as the head: what is missing is empty, and what is too much is not shown.
 */
final class Tables implements ParagraphPreProcessor {

    /** GitHub has such a bound, too: a wide head above many short rows would become a huge page. */
    private static final int MOST_MISSING = 100_000;

    private static final int LONGEST = 10_000;

    private int missing;

    @Override
    public int preProcessBlock(Paragraph paragraph, ParserState state) {
        List<BasedSequence> lines = paragraph.getContentLines();
        int ruler = TableRuler.in(lines);
        LazyLines lazy = LazyLines.in(paragraph);
        if (ruler < 0 || lazy.contain(lines.get(ruler - 1)) || lazy.contain(lines.get(ruler))) {
            return 0;
        }
        int end = ruler + 1;
        while (end < lines.size() && !lazy.contain(lines.get(end)) && !TableRuler.isIndented(lines.get(end))) {
            end++;
        }
        InlineParser inlines = state.getInlineParser();
        if (ruler > 1) {
            Paragraph text = part(paragraph, 0, ruler - 1);
            paragraph.insertBefore(text);
            state.blockAdded(text);
            inlines.parse(text.getContentChars(), text);
        }
        TableBlock table = new TableBlock(lines.subList(ruler - 1, end));
        List<TableCell.Alignment> columns = TableRuler.columns(lines.get(ruler));
        TableHead head = new TableHead();
        head.appendChild(row(lines.get(ruler - 1), columns, true, inlines));
        table.appendChild(head);
        TableBody body = new TableBody();
        lines.subList(ruler + 1, end).forEach(line -> body.appendChild(row(line, columns, false, inlines)));
        table.appendChild(body);
        paragraph.insertBefore(table);
        state.blockAdded(table);
        Optional<Node> around =
                end < lines.size() ? lazy.left(paragraph, table, lines.subList(end, lines.size())) : Optional.empty();
        if (around.isPresent()) {
            Paragraph rest = part(paragraph, end, lines.size());
            around.get().insertAfter(rest);
            state.blockAdded(rest);
            if (preProcessBlock(rest, state) > 0) {
                rest.unlink();
                state.blockRemoved(rest);
            } else {
                inlines.parse(rest.getContentChars(), rest);
            }
        }
        return end < lines.size() && around.isEmpty()
                ? lines.get(end).getStartOffset() - paragraph.getStartOffset()
                : paragraph.getChars().length();
    }

    private static Paragraph part(Paragraph paragraph, int from, int to) {
        Paragraph part = new Paragraph();
        part.setContent(paragraph, from, to);
        return part;
    }

    private TableRow row(BasedSequence line, List<TableCell.Alignment> columns, boolean head, InlineParser inlines) {
        TableRow row = new TableRow(line.trimEOL());
        List<BasedSequence> cells = TableCells.of(line);
        for (int i = 0; i < columns.size(); i++) {
            if (i >= cells.size() && missing++ > MOST_MISSING) {
                break;
            }
            TableCell cell = i < cells.size() ? cell(cells.get(i), inlines) : new TableCell();
            cell.setHeader(head);
            cell.setAlignment(columns.get(i));
            row.appendChild(cell);
        }
        return row;
    }

    private static TableCell cell(BasedSequence chars, InlineParser inlines) {
        TableCell cell = new TableCell(chars);
        BasedSequence text = chars.trim();
        cell.setText(text);
        // In code, too, where a backslash means nothing else. For texts that nobody writes, flexmark takes too long.
        boolean escaped = text.length() <= LONGEST && text.indexOf("\\|") >= 0;
        inlines.parse(escaped ? text.replace("\\|", "|") : text, cell);
        return cell;
    }

    /** Makes one for each text. */
    static final class Factory implements ParagraphPreProcessorFactory {

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return new Tables();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of(ReferencePreProcessorFactory.class);
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
