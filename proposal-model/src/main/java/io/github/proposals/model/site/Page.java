package io.github.proposals.model.site;

/**
 * A file of the site.
 *
 * @param path relative to the folder of the site
 * @param text the whole content
 */
public record Page(String path, String text) {}
