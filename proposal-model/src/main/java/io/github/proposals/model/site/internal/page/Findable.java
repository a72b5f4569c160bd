package io.github.proposals.model.site.internal.page;

import java.util.Set;

/**
 * By what the text of a page is found.
 *
 * @param words its different words
 * @param beginning as much of its beginning as there is room for: who searches sees what is said there
 */
public record Findable(Set<String> words, String beginning) {

    /** What is not looked for. */
    public static final Findable NOTHING = new Findable(Set.of(), "");
}
