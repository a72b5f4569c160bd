package io.github.proposals.model.site;

import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.export.RegisterFormats;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.site.internal.drawing.LifecycleDrawing;
import io.github.proposals.model.site.internal.findings.Findings;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.Findable;
import io.github.proposals.model.site.internal.page.PageFeed;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.SiteTemplates;
import io.github.proposals.model.site.internal.proposal.ProposalPage;
import io.github.proposals.model.site.internal.register.SearchTexts;
import io.github.proposals.model.site.internal.sharing.MissingPage;
import io.github.proposals.model.site.page.Page;
import io.github.proposals.model.site.page.SiteOptions;
import io.github.proposals.model.site.page.SkinPage;
import io.github.proposals.model.text.SourceTree;
import io.github.proposals.model.text.TextFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The register as pages: for a site of its own, which needs nothing else, or in the frame of another one. */
public final class Site {

    static final String STYLE = SiteTemplates.style()
            + SiteTemplates.resource("text.css")
            + SiteTemplates.resource("past.css")
            + SiteTemplates.resource("code.css")
            + SiteTemplates.resource("drawings.css")
            + SiteTemplates.resource("register.css")
            + SiteTemplates.resource("relations.css")
            + SiteTemplates.resource("findings.css");

    private final PublishedRegister index;
    private final Register proposals;
    private final Checks checks;
    private final Linter linter;
    private final SiteOptions options;
    private final PageNames names;
    private final Optional<LifecycleDrawing> lifecycle;
    private final Findings findings;

    private Site(PublishedRegister index, Register proposals, Checks checks, Linter linter, SiteOptions options) {
        this.index = index;
        this.proposals = proposals;
        this.checks = checks;
        this.linter = linter;
        this.options = options;
        this.names = new PageNames(index, options);
        this.lifecycle = LifecycleDrawing.of(index.process().lifecycle());
        this.findings = new Findings(
                checks.diagnostics(),
                path -> index.process().files().documents(path).findFirst().orElse(path),
                names);
    }

    /**
     * {@return the site of some proposals}
     *
     * @param index what the pages show
     * @param proposals those of the index, with the files that hold their texts
     * @param checks what was looked for in them, and what was found
     * @param linter what found it, which also tells what a proposal needs for its next step
     * @param options what the project says about its site
     */
    public static Site of(
            PublishedRegister index, Register proposals, Checks checks, Linter linter, SiteOptions options) {
        return new Site(index, proposals, checks, linter, options);
    }

    /**
     * {@return all files; pages are made a few at a time, and can be forgotten then} The stream ends with
     * {@link UnmadePages} if some of them could not be made.
     */
    public Stream<Page> pages() {
        return pages(Memory.NONE, path -> Optional.empty());
    }

    /**
     * {@return the same, where pages of what does not change any more are not made again}
     *
     * @param memory what earlier runs know of them, and the next one will
     * @param written what an earlier run has written to a path
     */
    public Stream<Page> pages(Memory memory, Function<String, Optional<byte[]>> written) {
        Page style = new Page("style.css", STYLE, SiteTemplates.beside());
        Stream<Page> missing =
                options.address().map(it -> MissingPage.of(index, it.root()).alone(options.address())).stream();
        KeptPages kept = new KeptPages(index, proposals, names, options, memory, written);
        Function<Content, Page> finish = it -> it.alone(options.address());
        Stream<Page> pages = made(work -> work.premises()
                .map(premises -> Made.found(kept.of(work, premises.get())))
                .orElseGet(() -> made(work, finish)));
        return Stream.concat(Stream.concat(Stream.of(style), missing), Stream.concat(pages, kept(kept)));
    }

    /** Comes behind all pages, since none is known before. */
    private static Stream<Page> kept(KeptPages pages) {
        return Stream.of(pages).flatMap(it -> {
            it.keep();
            return Stream.empty();
        });
    }

    /** {@return the same pages for a site that has its own frame; made in the same way} */
    public Stream<SkinPage> inSkin() {
        return made(work -> made(work, it -> it.inSkin(options.address())));
    }

    /** {@return what the pages in another frame need beside them} */
    public Page skinStyle() {
        return new Page("proposals.css", SkinStyle.of(SiteTemplates.resource("skin.css") + STYLE));
    }

    private <T> List<Made<T>> made(Work work, Function<Content, T> finish) {
        return work.contents().apply(proposals.tree()).stream()
                .map(it -> new Made<>(it.path(), it.text(), finish.apply(it)))
                .toList();
    }

    private <T> Stream<T> made(Function<Work, List<Made<T>>> maker) {
        SearchTexts texts = new SearchTexts(index.proposals().size());
        List<String> unmade = new ArrayList<>();
        Stream<T> pages = Ahead.of(work(texts, ProposalPage::of)
                        .all()
                        .<Supplier<Attempt<T>>>map(it -> () -> Attempt.at(it, maker)))
                .flatMap(it -> {
                    it.problem().ifPresent(unmade::add);
                    // One after the other, so that the same pages always give the same texts.
                    it.made().forEach(made -> texts.add(made.path(), made.text()));
                    return it.made().stream().map(Made::page);
                });
        // Behind all pages: one that cannot be made keeps no other one from its reader.
        return Stream.concat(pages, Stream.of(unmade).flatMap(UnmadePages::complain));
    }

    /** {@return the pages to be made; {@code proposal} makes that of a proposal} */
    SiteWork work(SearchTexts texts, BiFunction<ProposalPage, Integer, Content> proposal) {
        return new SiteWork(index, proposals, checks, linter, options, names, lifecycle, findings, texts, proposal);
    }

    /**
     * {@return the same pages, each made when somebody asks for it}
     *
     * @param root where they are asked for, such as {@code /}
     */
    public LivePages live(String root) {
        return new LivePages(this, root);
    }

    /** {@return the register for machines, which lies beside the pages} */
    public List<TextFormat<PublishedRegister>> formats() {
        return RegisterFormats.forMachines(index.process(), PageFeed.of(options, names));
    }

    /** {@return what the pages show} */
    public PublishedRegister index() {
        return index;
    }

    /** {@return the files among which the proposals stand} */
    SourceTree tree() {
        return proposals.tree();
    }

    /** {@return what the project says about its site} */
    public SiteOptions options() {
        return options;
    }

    /** {@return the page of a proposal of the index} */
    String nameOf(PublishedProposal proposal) {
        return names.of(proposal);
    }

    /** What came of making pages. */
    private record Attempt<T>(List<Made<T>> made, Optional<String> problem) {

        static <T> Attempt<T> at(Work work, Function<Work, List<Made<T>>> maker) {
            Mishap.Try<List<Made<T>>> tried = Mishap.attempt(() -> maker.apply(work));
            return tried instanceof Mishap.Done<List<Made<T>>> done
                    ? new Attempt<>(done.value(), Optional.empty())
                    : new Attempt<>(
                            List.of(),
                            Optional.of(work.what() + " ("
                                    + ((Mishap.Failed<List<Made<T>>>) tried)
                                            .mishap()
                                            .description() + ")"));
        }
    }

    /**
     * A page that was made.
     *
     * @param path where it is going to be
     * @param text what it is found by
     * @param page the page
     */
    private record Made<T>(String path, Findable text, T page) {

        /** {@return pages of the past, by which nobody finds anything} */
        static List<Made<Page>> found(List<Page> pages) {
            return pages.stream()
                    .map(it -> new Made<>(it.path(), Findable.NOTHING, it))
                    .toList();
        }
    }
}
