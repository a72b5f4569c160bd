package io.github.proposals.model.site.internal.html;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * An image that a browser can show, and that can do nothing but be shown.
 *
 * @param type the extension of such files: what it is, whatever its name says
 * @param bytes what is in it
 */
public record ImageContent(String type, byte[] bytes) {

    private static final int LONGEST_MARK = 16;

    /** {@return the image that {@code bytes} are} Nothing if they are something else, or if nothing harmless is left. */
    public static Optional<ImageContent> of(byte[] bytes) {
        String mark = HexFormat.of().formatHex(bytes, 0, Math.min(LONGEST_MARK, bytes.length));
        if (mark.startsWith("89504e470d0a1a0a")) {
            return Optional.of(new ImageContent("png", bytes));
        }
        if (mark.startsWith("ffd8ff")) {
            return Optional.of(new ImageContent("jpg", bytes));
        }
        if (mark.startsWith("474946383761") || mark.startsWith("474946383961")) {
            return Optional.of(new ImageContent("gif", bytes));
        }
        if (mark.matches("52494646.{8}57454250.*")) {
            return Optional.of(new ImageContent("webp", bytes));
        }
        if (mark.matches(".{8}66747970617669(?:66|73).*")) {
            return Optional.of(new ImageContent("avif", bytes));
        }
        return SvgCleaner.clean(new String(bytes, StandardCharsets.UTF_8))
                .map(it -> new ImageContent("svg", it.getBytes(StandardCharsets.UTF_8)));
    }
}
