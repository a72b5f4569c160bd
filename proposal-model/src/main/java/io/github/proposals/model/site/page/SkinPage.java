package io.github.proposals.model.site.page;

import java.util.List;

/**
 * A page for a site that has its own frame around all its pages.
 *
 * @param path relative to the folder of the proposals in that site
 * @param title of the window
 * @param html what to put into the frame; links are relative to {@code path}
 * @param head what the frame shall have in its head
 * @param assets the files that it needs beside it; other pages may name the same
 */
public record SkinPage(String path, String title, String html, List<HeadElement> head, List<Asset> assets) {}
