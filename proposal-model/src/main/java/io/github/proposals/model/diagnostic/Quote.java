package io.github.proposals.model.diagnostic;

/**
 * What a process says about a demand: the sentence of its text that the demand comes from, and the rule of its own that is
 * broken where the demand is not met.
 *
 * @param text the sentence, word by word; empty if none states it
 * @param source where it stands, such as {@code PEP-0000}
 * @param rule id of a rule that the process defines; empty where findings are those of the usual rule
 */
public record Quote(String text, String source, String rule) {

    /** For a demand that no sentence states: it follows from the template or from common sense. */
    public static final Quote NONE = new Quote("", "");

    /** A sentence on which a usual rule rests. */
    public Quote(String text, String source) {
        this(text, source, "");
    }

    /** {@return whether there is a sentence to show} */
    public boolean present() {
        return !text.isEmpty();
    }

    /** {@return the same with the sentence of {@code whole} where it has none of its own} */
    public Quote or(Quote whole) {
        return present() ? this : new Quote(whole.text, whole.source, rule);
    }

    @Override
    public String toString() {
        return present() ? source + ": \"" + text + "\"" : "";
    }
}
