package io.github.proposals.model.site.internal.address;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.site.internal.page.PageNames;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What proposals are and were called.
 *
 * @param process says how numbers are written
 * @param history remembers what files were called
 */
public record Names(ProposalProcess process, History history) {

    /** {@return what pages of a proposal are or were called, without their ending} */
    Set<String> pages(PublishedProposal proposal) {
        Set<String> names = new LinkedHashSet<>();
        names.add(proposal.number().isPresent() ? PageNames.harmless(proposal.id()) : PageNames.ofFile(proposal.id()));
        versions(proposal).map(this::page).forEach(names::add);
        return names;
    }

    /** {@return what the page of a version of a document was called, without its ending, if nothing else had that name} */
    public String page(Version version) {
        return number(version)
                .map(number -> PageNames.harmless(process.prefixAt(version.path()) + "-"
                        + process.numbering().written(number)))
                .orElseGet(() -> PageNames.ofFile(version.path()));
    }

    /** {@return what pages of a proposal were called, without their ending, while another one had the same number} */
    Set<String> files(PublishedProposal proposal) {
        Set<String> names = new LinkedHashSet<>(Set.of(PageNames.ofFile(proposal.path())));
        versions(proposal).map(it -> PageNames.ofFile(it.path())).forEach(names::add);
        return names;
    }

    /** {@return what people call a proposal in short: with and without its prefix, with and without zeros} */
    Set<String> shorts(PublishedProposal proposal) {
        Set<String> names = new LinkedHashSet<>();
        proposal.number().ifPresent(number -> {
            String prefix = process.prefixAt(proposal.path());
            String written = process.numbering().written(number);
            if (prefix.equals(process.prefix())) {
                names.add(String.valueOf(number));
                names.add(PageNames.harmless(written));
            }
            names.add(PageNames.harmless(prefix + "-" + number));
            names.add(PageNames.harmless(prefix + "-" + written));
        });
        return names;
    }

    private Stream<Version> versions(PublishedProposal proposal) {
        return history.life(proposal.path()).changes().stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .flatMap(Optional::stream);
    }

    private Optional<Integer> number(Version version) {
        return version.number()
                .or(() -> process.files()
                        .number(version.path())
                        .filter(it -> it.matches("[0-9]{1,9}"))
                        .map(Integer::valueOf));
    }
}
