package io.github.proposals.maven.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A new file beside the one that it will replace, on the same disk. Its name is short, so that each file can have one.
 * Unlike a temporary file of the JDK, which its owner alone may read, it is as readable as any other new file.
 */
final class FreshFile {

    private static final Pattern NAME = Pattern.compile("\\.proposals-(?:report-)?[0-9]{1,6}\\.tmp");

    /** What earlier versions wrote. */
    private static final Pattern OLD_NAME = Pattern.compile("\\.(.+)\\.[0-9]{1,3}\\.tmp");

    private FreshFile() {}

    /** {@return the name of a new file beside another one} */
    static Path beside(Path file, int number) {
        return file.resolveSibling(".proposals-" + number + ".tmp");
    }

    /** Writes a file that nobody else may have, down to the disk. */
    static void write(Path fresh, byte[] content) throws IOException {
        Files.deleteIfExists(fresh);
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Puts a new file in the place of another one, in one step wherever the file system can do so. */
    static void replace(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** {@return the files below a folder that a run left there which was stopped} */
    static List<Path> leftovers(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                boolean hidden =
                        !inner.equals(folder) && inner.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && isLeftover(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    /** A file of an earlier version is surely ours if that is there, too, which it was to replace. */
    private static boolean isLeftover(Path file) {
        String name = file.getFileName().toString();
        Matcher old = OLD_NAME.matcher(name);
        return NAME.matcher(name).matches()
                || old.matches() && Files.exists(file.resolveSibling(old.group(1)), LinkOption.NOFOLLOW_LINKS);
    }
}
