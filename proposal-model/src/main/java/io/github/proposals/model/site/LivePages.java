package io.github.proposals.model.site;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.site.internal.findings.MistakesPage;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.Findable;
import io.github.proposals.model.site.internal.page.MainPage;
import io.github.proposals.model.site.internal.page.SiteTemplates;
import io.github.proposals.model.site.internal.proposal.ProposalPage;
import io.github.proposals.model.site.internal.register.SearchTexts;
import io.github.proposals.model.site.internal.sharing.MissingPage;
import io.github.proposals.model.site.page.Asset;
import io.github.proposals.model.site.page.LivePage;
import io.github.proposals.model.site.page.Page;
import io.github.proposals.model.text.SourceReading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The pages of a site for who writes its proposals: each is made when somebody asks for it, shows what was found beside the
 * text, and learns from its server when it is out of date. For several threads.
 */
public final class LivePages {

    /** Nobody looks at more at a time; what is left out is made again. */
    private static final int MOST = 500;

    private static final String PAGE = ".html";

    private final Site site;
    private final String root;
    private final SiteWork work;
    private final Map<String, Asset> assets = new ConcurrentHashMap<>();
    private final Map<String, LivePage> made = new ConcurrentHashMap<>();
    private final Optional<LivePage> trouble;

    LivePages(Site site, String root) {
        this.site = site;
        this.root = root;
        this.trouble = Optional.empty();
        this.work = site.work(new SearchTexts(site.index().proposals().size()), ProposalPage::withNotes);
        keep(Asset.ofText("style.css", () -> Site.STYLE + SiteTemplates.resource("live.css")));
        SiteTemplates.beside().forEach(this::keep);
        site.formats().forEach(it -> keep(Asset.ofText(it.fileName(), () -> it.write(site.index()))));
        Supplier<List<Asset>> searched = Once.of(this::searched);
        List<Asset> names = new SearchTexts(site.index().proposals().size()).assets();
        for (int i = 0; i < names.size(); i++) {
            int part = i;
            keep(Asset.ofBytes(
                    names.get(i).path(), () -> searched.get().get(part).content()));
        }
    }

    private LivePages(LivePages before, Content trouble) {
        this.site = before.site;
        this.root = before.root;
        this.work = before.work;
        this.assets.putAll(before.assets);
        this.trouble = Optional.of(finished(trouble));
    }

    /**
     * {@return the same where nothing can be judged any more: each page says so}
     *
     * @param message why
     * @param mistakes what is wrong
     */
    public LivePages broken(String message, Diagnostics mistakes) {
        return new LivePages(this, MistakesPage.of(site.index(), message, mistakes, root));
    }

    /** {@return what the pages show} */
    public PublishedRegister index() {
        return site.index();
    }

    /** {@return the page at a path, or what says that there is none; nothing for what is no page} */
    public Optional<LivePage> page(String path) {
        if (!path.endsWith(PAGE)) {
            return Optional.empty();
        }
        return trouble.or(() -> Optional.ofNullable(made.get(path))).or(() -> make(path));
    }

    /** {@return what says that there is no page at a path} */
    public LivePage missing() {
        return finished(MissingPage.of(site.index(), root));
    }

    /** {@return a file beside the pages: those that belong to one page are there as soon as that was made} */
    public Optional<Asset> asset(String path) {
        return Optional.ofNullable(assets.get(path)).or(() -> {
            // Short addresses belong to the register.
            page(MainPage.REGISTER.page());
            return Optional.ofNullable(assets.get(path));
        });
    }

    private void keep(Asset asset) {
        assets.putIfAbsent(asset.path(), asset);
    }

    private Optional<LivePage> make(String path) {
        if (made.size() >= MOST) {
            made.clear();
        }
        Optional<LivePage> page =
                Mishap.attempt(() -> content(path).map(this::finished)) instanceof Mishap.Done<Optional<LivePage>> done
                        ? done.value()
                        : Optional.of(finished(MistakesPage.of(
                                site.index(),
                                "This page could not be made; this is a bug, please report it",
                                Diagnostics.none(),
                                root)));
        page.ifPresent(it -> made.put(path, it));
        return page;
    }

    private Optional<Content> content(String path) {
        return work.at(path)
                .flatMap(it -> it.contents().apply(site.tree()).stream())
                .filter(it -> it.path().equals(path))
                .findFirst();
    }

    private LivePage finished(Content content) {
        Content live = content.live();
        Page page = live.alone(Optional.empty());
        page.assets().forEach(this::keep);
        return new LivePage(page, live.tag());
    }

    /** Words as they are written: to make all pages for a search would take too long. */
    private List<Asset> searched() {
        SearchTexts texts = new SearchTexts(site.index().proposals().size());
        for (PublishedProposal proposal : site.index().proposals()) {
            if (site.index().texts().read(proposal.path()) instanceof SourceReading.Text text) {
                Findable found = texts.of(text.source().content());
                // As they are written, nobody reads them here.
                texts.add(site.nameOf(proposal), new Findable(found.words(), ""));
            }
        }
        return texts.assets();
    }
}
