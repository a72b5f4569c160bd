package io.github.proposals.model.site.page;

import java.util.List;

/**
 * A page of the site, or its style sheet.
 *
 * @param path relative to the folder of the site
 * @param text the whole content
 * @param assets the files that it needs beside it; other pages may name the same
 */
public record Page(String path, String text, List<Asset> assets) {

    /** A page that needs nothing. */
    public Page(String path, String text) {
        this(path, text, List.of());
    }
}
