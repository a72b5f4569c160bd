package io.github.proposals.model.register;

import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.Link;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Table;
import io.github.proposals.model.proposal.LinkDefinitions;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the links in the cells of a list lead, and their words, with addresses there or in definitions. Used once. */
final class RowLinks {

    private final NavigableMap<Integer, Link> links = new TreeMap<>();
    private final LinkDefinitions definitions;

    /** Those of a document. */
    RowLinks(ProposalDocument document) {
        this.definitions = new LinkDefinitions(document);
        document.links().stream()
                .filter(link -> link.kind() == Link.Kind.LINK)
                .forEach(link -> links.putIfAbsent(link.whole().start(), link));
    }

    /** {@return the addresses in a cell, in reading order; those of definitions behind the others} */
    Stream<String> in(Table.Cell cell) {
        return Stream.concat(
                        links.subMap(cell.span().start(), cell.span().end()).values().stream()
                                .map(Link::target),
                        definitions.first(cell.text()).stream())
                .filter(address -> !address.isEmpty());
    }

    /** {@return what a cell says} */
    String words(Table.Cell cell) {
        return InlineMarkdown.plain(InlineMarkdown.withoutFormatting(definitions.in(cell.text())));
    }
}
