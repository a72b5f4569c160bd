package io.github.proposals.model.proposal;

/**
 * What the header of an old version says of it.
 *
 * @param status the status, spelled as the process spells it if it is one of those; empty if it had none
 * @param title the title, as far as it could be read; may be empty
 */
public record HeaderFacts(String status, String title) {

    /** Nothing at all. */
    public static final HeaderFacts NONE = new HeaderFacts("", "");
}
