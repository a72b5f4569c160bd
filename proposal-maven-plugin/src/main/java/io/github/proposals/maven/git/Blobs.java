package io.github.proposals.maven.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/** Reads texts out of a repository, and never more than a document can have. */
final class Blobs {

    /** As much of a text as may be looked at when only its header counts: no header is longer. */
    static final int TOP = 1 << 15;

    /** The same as for files on disk. */
    private static final int LONGEST = 8 << 20;

    private Blobs() {}

    /** {@return the text, cut off behind the first 32 KiB} */
    static String top(ObjectReader reader, AnyObjectId id) throws IOException {
        ObjectLoader loader = reader.open(id, Constants.OBJ_BLOB);
        if (loader.isLarge()) {
            try (InputStream stream = loader.openStream()) {
                return text(stream.readNBytes(TOP), TOP);
            }
        }
        return text(loader.getCachedBytes(), TOP);
    }

    /** {@return the whole text; nothing of one that is too long to be a document} */
    static String whole(ObjectReader reader, AnyObjectId id) throws IOException {
        ObjectLoader loader = reader.open(id, Constants.OBJ_BLOB);
        return loader.getSize() > LONGEST ? "" : text(loader.getCachedBytes(LONGEST), LONGEST);
    }

    /** {@return the text of some bytes, without the byte order mark} */
    static String text(byte[] bytes, int limit) {
        String text = new String(bytes, 0, Math.min(bytes.length, limit), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
