package io.github.proposals.model.site.internal.proposal;

import io.github.proposals.model.site.internal.html.ImageContent;
import io.github.proposals.model.site.page.Asset;
import io.github.proposals.model.text.SourceTree;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The images of the repository that pages may show. Each is looked at once. */
final class Images {

    /** Larger than any image that was made for a page. */
    private static final int MOST_BYTES = 10 << 20;

    private final SourceTree tree;
    private final Map<String, Optional<Image>> known = new ConcurrentHashMap<>();

    Images(SourceTree tree) {
        this.tree = tree;
    }

    /** {@return the image in the file at {@code path}} Nothing if there is none, or none that may be shown. */
    Optional<Image> at(String path) {
        return known.computeIfAbsent(path, this::find);
    }

    private Optional<Image> find(String path) {
        return content(path)
                .map(it -> new Image(
                        // It is read again when it is written: a page may have many, and a site has more.
                        Asset.ofBytes(
                                name(path, it.type()),
                                () -> content(path).map(ImageContent::bytes).orElseGet(() -> new byte[0])),
                        it.bytes().length));
    }

    private Optional<ImageContent> content(String path) {
        return tree.bytes(path, MOST_BYTES).flatMap(ImageContent::of);
    }

    /** No two files have the same, not even where case does not count, and nothing in it needs to be escaped. */
    private static String name(String path, String type) {
        String stem = path.substring(path.lastIndexOf('/') + 1)
                .replaceFirst("\\.[^.]*$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return "images/" + stem.substring(0, Math.min(40, stem.length())) + "-" + digest(path) + "." + type;
    }

    private static String digest(String path) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * An image that may be shown.
     *
     * @param asset the file beside the pages
     * @param size in bytes
     */
    record Image(Asset asset, int size) {}
}
