package io.github.proposals.model.site.page;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A file that pages need beside them. Two are the same if their paths are.
 */
public final class Asset {

    private final String path;
    private final Supplier<byte[]> content;

    private Asset(String path, Supplier<byte[]> content) {
        this.path = path;
        this.content = content;
    }

    /** {@return a file that we write ourselves} */
    public static Asset ofText(String path, Supplier<String> text) {
        return new Asset(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    /** {@return a file whose bytes are read when they are asked for, such as an image of the repository} */
    public static Asset ofBytes(String path, Supplier<byte[]> content) {
        return new Asset(path, content);
    }

    /** {@return where it has to be, relative to the folder of the site} */
    public String path() {
        return path;
    }

    /** {@return what is in it, which is read when it is asked for} */
    public byte[] content() {
        return content.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Asset asset && asset.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
