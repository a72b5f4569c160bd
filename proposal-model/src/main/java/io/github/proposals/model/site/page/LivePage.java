package io.github.proposals.model.site.page;

/**
 * A page that is made for who looks at it just now.
 *
 * @param page the page, which loads a script that asks its server whether it is out of date
 * @param tag what tells it from one that shows anything else
 */
public record LivePage(Page page, String tag) {}
