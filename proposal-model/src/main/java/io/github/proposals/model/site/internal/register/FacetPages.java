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
import io.github.proposals.model.site.internal.page.MainPage;
import io.github.proposals.model.site.internal.page.PageFeed;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.Part;
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

/**
 * A page and a feed for each status, each type and each author, to which signs and names lead; and the pages of all proposals,
 * where that of the register has no room for them.
 */
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
        if (index.proposals().size() > Sheets.MOST) {
            facet(Kind.ALL, "by number", PageNames.ofAll(), "", "").proposals.addAll(index.proposals());
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
        return List.copyOf(contents().keySet());
    }

    /** {@return the pages, by where they are} */
    public Map<String, Supplier<Content>> contents() {
        Map<String, Supplier<Content>> contents = new LinkedHashMap<>();
        byPage.forEach((page, facet) -> {
            List<List<PublishedProposal>> sheets = Sheets.of(facet.proposals);
            for (int i = 0; i < sheets.size(); i++) {
                int sheet = i;
                contents.put(PageNames.ofSheet(page, i), () -> content(facet, sheets, sheet));
            }
        });
        return contents;
    }

    private Content content(Facet facet, List<List<PublishedProposal>> sheets, int sheet) {
        int count = facet.proposals.size();
        View view = new View(
                facet.kind.title,
                facet.name,
                facet.meaning,
                count,
                count == 1 ? "proposal" : "proposals",
                facet.kind == Kind.ALL ? "" : facet.feed(),
                Optional.of(facet.handle).filter(it -> !it.isEmpty()).flatMap(options::person),
                facet.handle,
                rows.columns(),
                rows.of(sheets.get(sheet)),
                Part.of(sheets.size(), sheet, it -> PageNames.ofSheet(facet.page, it)));
        Frame frame = Frame.of(
                index,
                facet.title() + (sheet == 0 ? "" : ", page " + (sheet + 1) + " of " + sheets.size()),
                facet.kind == Kind.ALL
                        ? MainPage.REGISTER.description()
                        : "The proposals whose " + facet.kind.title.toLowerCase(Locale.ROOT) + " is " + facet.name
                                + ".");
        return new Content(
                PageNames.ofSheet(facet.page, sheet),
                frame,
                TEMPLATE.execute(view),
                Set.of(),
                sheet == 0 && facet.kind != Kind.ALL ? List.of(feed(facet)) : List.of(),
                Findable.NOTHING);
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
            List<RegisterRow> rows,
            List<Part> parts) {

        boolean paged() {
            return !parts.isEmpty();
        }

        boolean none() {
            return rows.isEmpty();
        }

        String anchor() {
            return "proposals";
        }
    }

    /** What proposals can have in common. */
    private enum Kind {
        ALL("Proposals"),
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

        String title() {
            return kind == Kind.ALL ? kind.title + " " + name : kind.title + ": " + name;
        }

        String feed() {
            return page.replaceFirst("[.]html$", ".atom");
        }
    }
}
