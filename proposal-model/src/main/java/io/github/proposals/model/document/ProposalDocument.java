package io.github.proposals.model.document;

import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is written in one document. It holds the text and is meant to be dropped when the document has been judged.
 *
 * @param source the text
 * @param header the labelled values at the top
 * @param sections all headings in reading order
 * @param blocks all blocks of the top level in reading order
 * @param tables all tables of the top level in reading order
 * @param links all links, in reading order
 * @param comments all HTML comments outside of code, from {@code <!--} to {@code -->}
 * @param anchors every name that a link into this document may use
 * @param problems what kept the parser from reading all of it
 * @param prose the text with everything that is not prose (code, comments, front matter) as blanks: same offsets
 */
public record ProposalDocument(
        SourceText source,
        Header header,
        List<Section> sections,
        List<Block> blocks,
        List<Table> tables,
        List<Link> links,
        List<Span> comments,
        Set<String> anchors,
        List<Problem> problems,
        String prose) {

    /** Keeps copies. */
    public ProposalDocument {
        sections = List.copyOf(sections);
        blocks = List.copyOf(blocks);
        tables = List.copyOf(tables);
        links = List.copyOf(links);
        comments = List.copyOf(comments);
        anchors = Set.copyOf(anchors);
        problems = List.copyOf(problems);
    }

    /** {@return the same document with its header, once that has been read, and what is wrong with both} */
    ProposalDocument with(Header header, List<Problem> problems) {
        return new ProposalDocument(
                source, header, sections, blocks, tables, links, comments, anchors, problems, prose);
    }

    /** {@return the heading that is the title: the first heading, if it is of level 1} */
    public Optional<Section> title() {
        return sections.stream().findFirst().filter(section -> section.level() == 1);
    }

    /** {@return the place of {@code span} in this document} */
    public Place place(Span span) {
        return source.place(span);
    }

    /** {@return the place for findings about the document as a whole: its title, or its first line} */
    public Place head() {
        Span first = source.line(1);
        return place(title().map(Section::heading).orElse(first));
    }

    /** {@return the sections directly below {@code section}} */
    public Stream<Section> children(Section section) {
        return sections.subList(section.index() + 1, sections.size()).stream()
                .takeWhile(it -> it.level() > section.level())
                .filter(it -> it.parent() == section.index());
    }

    /** {@return the blocks that stand inside {@code span}} */
    public List<Block> blocksIn(Span span) {
        int first = firstBlockFrom(span.start());
        int last = first;
        while (last < blocks.size() && blocks.get(last).span().end() <= span.end()) {
            last++;
        }
        return blocks.subList(first, last);
    }

    /** {@return whether a block of HTML stands there, in which nothing is Markdown} */
    public boolean isHtml(int offset) {
        int block = firstBlockFrom(offset + 1) - 1;
        return block >= 0
                && blocks.get(block).kind() == Block.Kind.HTML
                && offset < blocks.get(block).span().end();
    }

    /** Blocks stand in reading order and do not overlap. */
    private int firstBlockFrom(int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (blocks.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** {@return the tables that stand inside {@code span}} */
    public Stream<Table> tablesIn(Span span) {
        return tables.stream().filter(table -> span.contains(table.span()));
    }
}
