package io.github.proposals.model.site;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.memory.KnownPages;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.process.ProcessWords;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.Script;
import io.github.proposals.model.site.page.Asset;
import io.github.proposals.model.site.page.Page;
import io.github.proposals.model.site.page.SiteOptions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pages of what does not change any more: where an earlier run has made them of the same, they are not made again. */
final class KeptPages {

    private final Register proposals;
    private final SiteOptions options;
    private final KnownPages known;

    /**
     * Those that {@code memory} knows.
     *
     * @param written what an earlier run has written to a path
     */
    KeptPages(
            PublishedRegister index,
            Register proposals,
            PageNames names,
            SiteOptions options,
            Memory memory,
            Function<String, Optional<byte[]>> written) {
        this.proposals = proposals;
        this.options = options;
        this.known = new KnownPages(memory, premises(index, proposals, names, options), written);
    }

    /** All that a text can lead to, and that may be said about it: process, addresses, and names of all proposals and of places in them. */
    private static String premises(PublishedRegister index, Register proposals, PageNames names, SiteOptions options) {
        StringBuilder words = new StringBuilder(ProcessWords.of(index.process()))
                .append(options)
                .append('\n');
        for (PublishedProposal proposal : index.proposals()) {
            Optional<Proposal> read = proposals.at(proposal.path());
            words.append(List.of(
                            proposal.path(),
                            proposal.id(),
                            proposal.number(),
                            proposal.title(),
                            names.of(proposal),
                            read.flatMap(Proposal::title).isPresent(),
                            new TreeSet<>(read.map(Proposal::anchors).orElse(Set.of()))))
                    .append('\n');
        }
        return words.toString();
    }

    /** {@return the pages of a work whose premises are known} */
    List<Page> of(Work work, String premises) {
        return known.recall(work.path(), premises, proposals.tree())
                .flatMap(KeptPages::pages)
                .orElseGet(() -> known.learn(
                        work.path(),
                        premises,
                        proposals.tree(),
                        asked -> work.contents().apply(asked).stream()
                                .map(this::finished)
                                .toList(),
                        made -> made.stream().map(KeptPages::trace).toList()));
    }

    /** Keeps what is known now. */
    void keep() {
        known.keep();
    }

    private Page finished(Content content) {
        return content.alone(options.address());
    }

    private static KnownPages.Made trace(Page page) {
        return new KnownPages.Made(
                page.path(),
                page.text(),
                page.assets().stream().map(Asset::path).toList());
    }

    /** {@return pages with the files that they need; nothing if one of those is none of ours} */
    private static Optional<List<Page>> pages(List<KnownPages.Made> made) {
        Set<String> ours = made.stream().flatMap(it -> it.beside().stream()).collect(Collectors.toSet());
        return ours.stream().allMatch(it -> Script.at(it).isPresent())
                ? Optional.of(made.stream().map(KeptPages::page).toList())
                : Optional.empty();
    }

    private static Page page(KnownPages.Made made) {
        return new Page(
                made.path(),
                made.text(),
                made.beside().stream().flatMap(it -> Script.at(it).stream()).toList());
    }
}
