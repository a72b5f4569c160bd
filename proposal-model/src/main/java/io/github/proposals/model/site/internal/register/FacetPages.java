package io.github.proposals.model.site.internal.register;

import com.samskivert.mustache.Template;
import io.github.proposals.model.export.AtomFeed;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.site.internal.page.Badge;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.Findable;
import io.github.proposals.model.site.internal.page.Frame;
import io.github.proposals.model.site.internal.page.PageFeed;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.People;
import io.github.proposals.model.site.internal.page.SiteTemplates;
import io.github.proposals.model.site.page.Asset;
import io.github.proposals.model.site.page.SiteOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A page and a feed for each status, each type and each author, to which signs and names lead. */
public final class FacetPages {

    private static final Template TEMPLATE = SiteTemplates.get("facet");

    private final PublishedRegister index;
    private final PageNames names;
    private final Rows rows;
    private final SiteOptions options;
    private final Map<String, Facet> byPage = new LinkedHashMap<>();

    /**
     * The pages for some proposals.
     *
     * @param names the pages of the proposals
     * @param rows of the proposals
     * @param people those who wrote them
     * @param options where people and files can be seen
     */
    public FacetPages(PublishedRegister index, PageNames names, Rows rows, People people, SiteOptions options) {
        this.index = index;
        this.names = names;
        this.rows = rows;
        this.options = options;
        for (Status status : index.process().lifecycle().statuses()) {
            Badge badge = Badge.of(status);
            facet(Kind.STATUS, badge.text(), badge.page(), badge.meaning(), "");
        }
        for (PublishedProposal proposal : index.proposals()) {
            Badge.of(proposal)
                    .filter(it -> !it.page().isEmpty())
                    .ifPresent(it -> facet(Kind.STATUS, it.text(), it.page(), it.meaning(), "")
                            .proposals
                            .add(proposal));
            if (!proposal.type().isEmpty()) {
                facet(Kind.TYPE, proposal.type(), PageNames.ofFacet("type", proposal.type()), "", "")
                        .proposals
                        .add(proposal);
            }
            people.authors(proposal)
                    .forEach(it -> facet(Kind.AUTHOR, it.name(), it.page(), "", it.handle())
                            .proposals
                            .add(proposal));
        }
    }

    private Facet facet(Kind kind, String name, String page, String meaning, String handle) {
        return byPage.computeIfAbsent(page, it -> new Facet(kind, name, page, meaning, handle, new ArrayList<>()));
    }

    /** {@return where they are} */
    public List<String> paths() {
        return List.copyOf(byPage.keySet());
    }

    /** {@return the pages, by where they are} */
    public Map<String, Supplier<Content>> contents() {
        Map<String, Supplier<Content>> contents = new LinkedHashMap<>();
        byPage.forEach((page, facet) -> contents.put(page, () -> content(facet)));
        return contents;
    }

    private Content content(Facet facet) {
        int count = facet.proposals.size();
        View view = new View(
                facet.kind.title,
                facet.name,
                facet.meaning,
                count,
                count == 1 ? "proposal" : "proposals",
                facet.feed(),
                Optional.of(facet.handle).filter(it -> !it.isEmpty()).flatMap(options::person),
                facet.handle,
                rows.columns(),
                rows.of(facet.proposals));
        Frame frame = Frame.of(
                index,
                facet.kind.title + ": " + facet.name,
                "The proposals whose " + facet.kind.title.toLowerCase(Locale.ROOT) + " is " + facet.name + ".");
        return new Content(facet.page, frame, TEMPLATE.execute(view), Set.of(), List.of(feed(facet)), Findable.NOTHING);
    }

    /** What comes to a status is news there; of all else, what becomes of it. */
    private Asset feed(Facet facet) {
        boolean ofStatus = facet.kind == Kind.STATUS;
        AtomFeed feed = PageFeed.of(options, names)
                .about(
                        facet.feed(),
                        facet.kind.title + " " + facet.name,
                        change -> !ofStatus || change.step().to().equals(facet.name));
        return Asset.ofText(facet.feed(), () -> feed.write(ofStatus ? index : index.only(facet.proposals)));
    }

    /** What the template shows. */
    private record View(
            String what,
            String name,
            String meaning,
            int count,
            String noun,
            String feed,
            Optional<String> person,
            String handle,
            Columns columns,
            List<RegisterRow> rows) {

        boolean none() {
            return rows.isEmpty();
        }

        String anchor() {
            return "proposals";
        }
    }

    /** What proposals can have in common. */
    private enum Kind {
        STATUS("Status"),
        TYPE("Type"),
        AUTHOR("Author");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    /** What some proposals have in common. */
    private record Facet(
            Kind kind, String name, String page, String meaning, String handle, List<PublishedProposal> proposals) {

        String feed() {
            return page.replaceFirst("[.]html$", ".atom");
        }
    }
}
