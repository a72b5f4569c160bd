package io.github.proposals.model.diagnostic;

/**
 * The sentence of a process text that a demand comes from.
 *
 * @param text the sentence, word by word
 * @param source where it stands, such as {@code PEP-0000}
 */
public record Quote(String text, String source) {

    /** For a demand that no sentence states: it follows from the template or from common sense. */
    public static final Quote NONE = new Quote("", "");

    /** {@return whether there is a sentence to show} */
    public boolean present() {
        return !text.isEmpty();
    }

    @Override
    public String toString() {
        return present() ? source + ": \"" + text + "\"" : "";
    }
}
