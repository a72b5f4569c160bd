package io.github.proposals.model.site.internal.page;

/**
 * A link to the page of a proposal.
 *
 * @param id such as {@code PEP-0007}
 * @param title its title
 * @param page where it is; empty if there is none
 */
public record PageLink(String id, String title, String page) {

    /** {@return the words of the link} */
    String words() {
        return title.isEmpty() ? id : id + " " + title;
    }
}
