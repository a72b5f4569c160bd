package io.github.proposals.model.site.internal.page;

import io.github.proposals.model.export.AtomFeed;
import io.github.proposals.model.site.page.SiteOptions;

/** Feeds beside pages: where these can be read is known, their entries lead to them, and to files otherwise. */
public final class PageFeed {

    private PageFeed() {}

    /** {@return the feed of all changes} */
    public static AtomFeed of(SiteOptions options, PageNames names) {
        AtomFeed feed = new AtomFeed(options.source());
        return options.address()
                .map(site -> feed.beside(new AtomFeed.Pages(site.value(), it -> site.at(names.of(it)))))
                .orElse(feed);
    }
}
