package io.github.proposals.model.lint;

import io.github.proposals.model.text.Place;
import java.time.LocalDate;

/**
 * One finding of one proposal that somebody answers for, for a time.
 *
 * @param rule id of the rule
 * @param proposal the proposal: what people call it, such as {@code PEP-0007}, or its file
 * @param contains words of the message, to tell one finding of the rule from others; may be empty
 * @param reason why it is accepted
 * @param owner who will see to it
 * @param until the last day on which it holds
 * @param place where it stands
 */
public record Waiver(
        String rule, String proposal, String contains, String reason, String owner, LocalDate until, Place place) {

    /** {@return why it is accepted, who answers for that, and until when} */
    String why() {
        return reason + " (" + owner + ", until " + until + ")";
    }

    /** {@return what it covers, in words} */
    String words() {
        return rule + " of " + proposal;
    }
}
