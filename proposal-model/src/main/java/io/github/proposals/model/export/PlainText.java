package io.github.proposals.model.export;

/** Text for formats that cannot hold every character. */
final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** {@return {@code text} with a replacement for each character that XML does not allow} */
    static String of(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(c -> isLegal(c) ? c : REPLACEMENT).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000 && c <= 0x10FFFF;
    }
}
