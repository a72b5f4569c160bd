package io.github.proposals.model.site.internal.page;

/**
 * A link to the page of a proposal.
 *
 * @param id such as {@code PEP-0007}
 * @param title its title
 * @param page where it is; empty if there is no such proposal
 */
public record PageLink(String id, String title, String page) {}
