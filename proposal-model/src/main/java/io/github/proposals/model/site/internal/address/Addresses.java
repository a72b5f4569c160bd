package io.github.proposals.model.site.internal.address;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.page.Asset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Addresses that are no pages of proposals: what was published once leads on for ever, and so does what people call a proposal
 * in short. Where several proposals have a name, a page asks which; of one that was removed, a page says so. Nothing takes
 * the place of a page of today.
 */
public final class Addresses {

    private static final String PAGE = ".html";
    private static final String FOLDER = "/index.html";

    private final PublishedRegister index;
    private final PageNames pages;
    private final Map<String, Address> byName = new TreeMap<>();

    /**
     * The addresses of some proposals.
     *
     * @param register the proposals, with the history that remembers what they were called
     * @param pages the pages of today
     */
    public Addresses(PublishedRegister index, Register register, PageNames pages) {
        this.index = index;
        this.pages = pages;
        History history = register.circumstances().history();
        Names names = new Names(index.process(), history);
        for (PublishedProposal proposal : index.proposals()) {
            names.pages(proposal).forEach(name -> address(name + PAGE).proposals.add(proposal));
            names.shorts(proposal)
                    .forEach(name -> address(name + FOLDER).proposals.add(proposal));
        }
        for (Address address : List.copyOf(byName.values())) {
            if (address.proposals.size() > 1) {
                address.proposals.forEach(proposal -> names.files(proposal)
                        .forEach(name -> address(name + PAGE).proposals.add(proposal)));
            }
        }
        for (DocumentChange removal : history.removals()) {
            removal.before().map(names::page).ifPresent(name -> address(name + PAGE).removal = Optional.of(removal));
        }
        byName.values().removeIf(it -> pages.isTaken(it.path));
    }

    private Address address(String path) {
        return byName.computeIfAbsent(path.toLowerCase(Locale.ROOT), it -> new Address(path));
    }

    /** {@return the pages that ask which proposal is meant, or say that there is none any more, by where they are} */
    public Map<String, Supplier<Content>> contents() {
        Map<String, Supplier<Content>> contents = new LinkedHashMap<>();
        for (Address address : byName.values()) {
            if (address.path.endsWith(FOLDER)) {
                continue;
            }
            if (address.proposals.size() > 1) {
                contents.put(
                        address.path, () -> WhichPage.of(address.path, List.copyOf(address.proposals), index, pages));
            } else if (address.proposals.isEmpty()) {
                address.removal.ifPresent(it -> contents.put(address.path, () -> GonePage.of(address.path, it, index)));
            }
        }
        return contents;
    }

    /** {@return small pages that lead on at once} */
    public List<Asset> forwards() {
        List<Asset> forwards = new ArrayList<>();
        for (Address address : byName.values()) {
            boolean folder = address.path.endsWith(FOLDER);
            if (address.proposals.size() == 1) {
                PublishedProposal proposal = address.proposals.iterator().next();
                forwards.add(
                        Forward.to(address.path, folder, pages.of(proposal), proposal.id() + " " + proposal.title()));
            } else if (folder) {
                String first = address.proposals.iterator().next().id();
                which(first).ifPresent(it -> forwards.add(Forward.to(address.path, true, it, first)));
            }
        }
        return forwards;
    }

    /** The page that asks which of several is meant, or else that of the one that has taken its name. */
    private Optional<String> which(String id) {
        String page = PageNames.harmless(id) + PAGE;
        Address address = byName.get(page.toLowerCase(Locale.ROOT));
        return address != null && address.proposals.size() > 1 || pages.isTaken(page)
                ? Optional.of(page)
                : Optional.empty();
    }

    /** Something after the slash, and what is or was there. */
    private static final class Address {

        private final String path;
        private final Set<PublishedProposal> proposals = new LinkedHashSet<>();
        private Optional<DocumentChange> removal = Optional.empty();

        private Address(String path) {
            this.path = path;
        }
    }
}
