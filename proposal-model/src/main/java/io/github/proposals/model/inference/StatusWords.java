package io.github.proposals.model.inference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an author writes as a status: its name, and what stands behind that.
 *
 * @param name such as {@code Superseded}
 * @param rest such as {@code by ADR-7}, or a remark in brackets
 */
record StatusWords(String name, String rest) {

    private static final int LONGEST = 40;

    /** A sign, a number, or one of these words ends the name. */
    private static final Pattern END = Pattern.compile("[^\\p{L} _-]|[ ](?:by|in|on|at|since|as|durch|am|par)[ ]|[ ]-");

    static StatusWords of(String value) {
        String text = value.strip();
        Matcher end = END.matcher(text);
        int at = end.find() ? end.start() : text.length();
        String name = text.substring(0, at).strip();
        return name.length() > LONGEST
                ? new StatusWords("", text)
                : new StatusWords(name, text.substring(at).strip());
    }

    /** {@return whether a remark stands behind it, which begins with a sign} */
    boolean isRemarked() {
        return !rest.isEmpty() && !Character.isLetterOrDigit(rest.codePointAt(0));
    }

    /** {@return the label of the field whose value is a part of the status, such as {@code Superseded by}; empty if none is} */
    String field() {
        String label = name + " by";
        return rest.startsWith("by ") && Words.isRelation(label) ? label : "";
    }
}
