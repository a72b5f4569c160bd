package io.github.proposals.model.site;

/**
 * A link to the page of a proposal.
 *
 * @param id such as {@code PEP-0007}
 * @param title its title
 * @param page where it is; empty if there is no such proposal
 */
record PageLink(String id, String title, String page) {}
