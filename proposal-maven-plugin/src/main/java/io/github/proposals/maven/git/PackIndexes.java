package io.github.proposals.maven.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The lists of what the packs of git hold. Each begins with a table of how many there are, and JGit makes room for as many as that
 * says, before it finds out that the file has not so many.
 *
 * @see <a href="https://git-scm.com/docs/pack-format">gitformat-pack</a>
 */
final class PackIndexes {

    private static final int MAGIC = 0xFF744F63;
    private static final int ROWS = 256;

    /** Of one object: its name and where it is; since the second version, its sum as well. */
    private static final int ENTRY_1 = 24;

    private static final int ENTRY_2 = 28;

    private PackIndexes() {}

    /** Fails where one of them says that it has more than it can have, in a folder of objects. */
    static void check(Path objects) throws IOException {
        Path packs = objects.resolve("pack");
        if (!Files.isDirectory(packs)) {
            return;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(packs, "*.idx")) {
            for (Path index : all) {
                if (Files.isRegularFile(index) && Files.isReadable(index) && !isPossible(index)) {
                    throw new UnreadableRepository(
                            "git fsck tells more, and a fresh clone helps", "'%s' is a broken file", index);
                }
            }
        }
    }

    private static boolean isPossible(Path index) throws IOException {
        try (InputStream stream = Files.newInputStream(index)) {
            ByteBuffer top = ByteBuffer.wrap(stream.readNBytes((2 + ROWS) * Integer.BYTES));
            if (top.remaining() < (2 + ROWS) * Integer.BYTES) {
                return false;
            }
            boolean first = top.getInt(0) != MAGIC;
            top.position(first ? 0 : 2 * Integer.BYTES);
            long count = 0;
            for (int i = 0; i < ROWS; i++) {
                long next = Integer.toUnsignedLong(top.getInt());
                if (next < count) {
                    return false;
                }
                count = next;
            }
            return top.position() + count * (first ? ENTRY_1 : ENTRY_2) <= Files.size(index);
        }
    }
}
