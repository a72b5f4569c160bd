package io.github.proposals.model.site.internal.page;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.site.page.HeadElement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What all pages have around them.
 *
 * @param title of the window
 * @param description what the page is about, for those who list pages
 * @param site the name of the site
 * @param place which of the pages this is that all others lead to; empty for any other page
 * @param look a word for the style sheet; empty for the look of most pages
 * @param data what machines can know of what it shows, as JSON-LD; empty if that is nothing
 * @param present the page that lists have instead of this one; empty for this one itself
 * @param root where the other pages are, seen from this one: empty for all that stand beside them
 */
public record Frame(
        String title,
        String description,
        String site,
        Optional<MainPage> place,
        String look,
        String data,
        String present,
        String root) {

    private static final String PROPOSAL = "proposal";

    /** Around a page of which machines know nothing more. */
    public Frame(String title, String description, String site, Optional<MainPage> place, String look) {
        this(title, description, site, place, look, "", "", "");
    }

    public static Frame of(PublishedRegister index, MainPage place) {
        String site = index.process().name();
        return new Frame(
                place == MainPage.REGISTER ? site : place.title() + " · " + site,
                place.description(),
                site,
                Optional.of(place),
                "");
    }

    /** {@return the same of one of several pages with the same name} */
    public static Frame of(PublishedRegister index, MainPage place, int number, int all) {
        Frame first = of(index, place);
        return number == 1
                ? first
                : new Frame(
                        place.title() + ", page " + number + " of " + all + " · " + first.site,
                        first.description,
                        first.site,
                        first.place,
                        first.look);
    }

    public static Frame of(PublishedRegister index, PublishedProposal proposal, String description) {
        String site = index.process().name();
        return new Frame(
                proposal.id() + " " + proposal.title() + " · " + site,
                description.isEmpty()
                        ? (proposal.statusText().isBlank() ? "" : proposal.statusText() + ": ") + proposal.title()
                        : description,
                site,
                Optional.empty(),
                PROPOSAL);
    }

    /** {@return what a page has around it that is none of those that every page leads to} */
    public static Frame of(PublishedRegister index, String title, String description) {
        String site = index.process().name();
        return new Frame(title + " · " + site, description, site, Optional.empty(), "");
    }

    /** {@return the same around a page of which machines can know something} */
    public Frame with(String linkedData) {
        return new Frame(title, description, site, place, look, linkedData, present, root);
    }

    /** {@return the same around a page that a server shows at any address} */
    public Frame from(String other) {
        return new Frame(title, description, site, place, look, data, present, other);
    }

    /**
     * {@return what a page has around it that shows something of the past of a proposal}
     *
     * @param present the page of the proposal
     */
    public static Frame ofPast(PublishedRegister index, String title, String description, String present) {
        String site = index.process().name();
        return new Frame(title + " · " + site, description, site, Optional.empty(), PROPOSAL, "", present, "");
    }

    /** {@return whether lists of pages have this one} */
    boolean isListed() {
        return present.isEmpty();
    }

    /** {@return what others get to know of a page with this frame where they find or share it} */
    List<HeadElement> shared(String address) {
        return List.of(
                HeadElement.link("canonical", address),
                HeadElement.property("og:url", address),
                HeadElement.property("og:type", look.equals(PROPOSAL) ? "article" : "website"),
                HeadElement.property("og:site_name", site),
                HeadElement.property("og:title", title),
                HeadElement.property("og:description", description));
    }

    /** {@return where to go from here} */
    List<Tab> tabs() {
        return Arrays.stream(MainPage.values())
                .map(it -> new Tab(it.title(), it.page(), place.equals(Optional.of(it))))
                .toList();
    }

    /**
     * A way to one of the pages.
     *
     * @param title what it is called
     * @param page where it is
     * @param here whether this is that page
     */
    record Tab(String title, String page, boolean here) {}
}
