package io.github.proposals.model.site.internal.html;

/** The characters that a page may have. */
public final class Characters {

    private static final char UNKNOWN = '\uFFFD';

    private Characters() {}

    /** {@return the text, with a mark in the place of each character that HTML forbids} */
    public static String allowed(String text) {
        StringBuilder changed = new StringBuilder();
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isUsual(text.charAt(i))) {
                continue;
            }
            int character = text.codePointAt(i);
            if (isForbidden(character)) {
                changed.append(text, done, i).append(UNKNOWN);
                done = i + Character.charCount(character);
            }
            i += Character.charCount(character) - 1;
        }
        return done == 0 ? text : changed.append(text, done, text.length()).toString();
    }

    /** Nearly all are, and need no closer look. */
    private static boolean isUsual(char c) {
        return c >= ' ' && c < 0x7F || c == '\n' || c >= 0xA0 && c < Character.MIN_SURROGATE;
    }

    /** Controls but for white space, halves of characters, and what Unicode says will never be a character. */
    private static boolean isForbidden(int character) {
        return character < ' ' && character != '\n' && character != '\t' && character != '\r' && character != '\f'
                || character >= 0x7F && character < 0xA0
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                || character >= 0xFDD0 && character <= 0xFDEF
                || (character & 0xFFFE) == 0xFFFE;
    }
}
