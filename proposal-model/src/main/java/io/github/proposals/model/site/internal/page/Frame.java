package io.github.proposals.model.site.internal.page;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
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
 */
public record Frame(String title, String description, String site, Optional<MainPage> place, String look) {

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
                description.isEmpty() ? Badge.of(proposal).text() + ": " + proposal.title() : description,
                site,
                Optional.empty(),
                "proposal");
    }

    /** {@return what a page has around it that is none of those that every page leads to} */
    public static Frame of(PublishedRegister index, String title, String description) {
        String site = index.process().name();
        return new Frame(title + " · " + site, description, site, Optional.empty(), "");
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
