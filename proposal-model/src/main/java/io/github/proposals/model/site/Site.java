package io.github.proposals.model.site;

import io.github.proposals.model.ProposalSet;
import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.index.Index;
import io.github.proposals.model.index.IndexedProposal;
import io.github.proposals.model.site.drawing.LifecycleDrawing;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The register as pages: for a site of its own, which needs nothing else, or in the frame of another one. */
public final class Site {

    private static final String STYLE = Templates.resource("style.css")
            + Templates.resource("text.css")
            + Templates.resource("code.css")
            + Templates.resource("drawings.css");

    private final Index index;
    private final ProposalSet proposals;
    private final Checks checks;
    private final SiteOptions options;
    private final PageNames names;
    private final Mentions mentions;
    private final Images images;
    private final Optional<LifecycleDrawing> lifecycle;

    private Site(Index index, ProposalSet proposals, Checks checks, SiteOptions options) {
        this.index = index;
        this.proposals = proposals;
        this.checks = checks;
        this.options = options;
        this.names = new PageNames(index);
        this.mentions = new Mentions(index.process(), names, options);
        this.images = new Images(proposals.tree());
        this.lifecycle = LifecycleDrawing.of(index.process().lifecycle());
    }

    /**
     * {@return the site of some proposals}
     *
     * @param index what the pages show
     * @param proposals those of the index, with the files that hold their texts
     * @param checks what was looked for in them, and what was found
     * @param options what the project says about its site
     */
    public static Site of(Index index, ProposalSet proposals, Checks checks, SiteOptions options) {
        return new Site(index, proposals, checks, options);
    }

    /** {@return all files; each page is made when it is its turn, and can be forgotten then} */
    public Stream<Page> pages() {
        return Stream.concat(Stream.of(new Page("style.css", STYLE)), contents().map(Content::alone));
    }

    /** {@return the same pages for a site that has its own frame; each is made when it is its turn} */
    public Stream<SkinPage> inSkin() {
        return contents().map(Content::inSkin);
    }

    /** {@return what the pages in another frame need beside them} */
    public Page skinStyle() {
        return new Page("proposals.css", SkinStyle.of(STYLE + Templates.resource("skin.css")));
    }

    private Stream<Content> contents() {
        ProposalPage page = new ProposalPage(this);
        return Stream.of(
                        Stream.<Supplier<Content>>of(
                                () -> RegisterPage.of(index, names),
                                () -> ProcessPage.of(index, lifecycle),
                                () -> RelationsPage.of(this),
                                () -> StatisticsPage.of(this),
                                () -> FindingsPage.of(this)),
                        checks.rules().stream().<Supplier<Content>>map(rule -> () -> RulePage.of(this, rule)),
                        IntStream.range(0, index.proposals().size())
                                .<Supplier<Content>>mapToObj(position -> () -> page.of(position)))
                .flatMap(it -> it)
                .map(Supplier::get);
    }

    /** {@return what the pages show} */
    public Index index() {
        return index;
    }

    /** {@return what the project says about its site} */
    public SiteOptions options() {
        return options;
    }

    /** {@return what was looked for, and what was found} */
    Checks checks() {
        return checks;
    }

    PageNames names() {
        return names;
    }

    Mentions mentions() {
        return mentions;
    }

    /** {@return the images that pages may show} */
    Images images() {
        return images;
    }

    /** {@return the drawing of the lifecycle, if it can be drawn} */
    Optional<LifecycleDrawing> lifecycle() {
        return lifecycle;
    }

    /** {@return the files of the proposals} */
    ProposalSet proposals() {
        return proposals;
    }

    /** {@return a link to a proposal} */
    PageLink link(IndexedProposal proposal) {
        return new PageLink(proposal.id(), proposal.title(), names.of(proposal));
    }

    /** {@return a link to the other side of a relation} */
    PageLink link(IndexedProposal.Relation relation) {
        return names.at(relation.path()).map(this::link).orElseGet(() -> new PageLink(relation.id(), "", ""));
    }
}
