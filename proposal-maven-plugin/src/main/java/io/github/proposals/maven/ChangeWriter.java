package io.github.proposals.maven;

import io.github.proposals.model.edit.FileChange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Writes changes of several files: all of them or none. Each file is replaced in one step, so that whoever reads it finds
 * the old text or the new one, whole.
 */
final class ChangeWriter {

    private static final String MARK = "\uFEFF";

    private final Path base;
    private final Path root;
    private final Mover mover;

    /**
     * A writer.
     *
     * @param base the folder to which the paths of changes are relative
     * @param root nothing is written outside of it
     */
    ChangeWriter(Path base, Path root) {
        this(base, root, FreshFile::replace);
    }

    ChangeWriter(Path base, Path root, Mover mover) {
        this.base = base;
        this.root = root;
        this.mover = mover;
    }

    /** Puts one file in the place of another. */
    @FunctionalInterface
    interface Mover {

        void move(Path from, Path to) throws IOException;
    }

    /** A file that is about to change: the new one stands ready, the old one is known. */
    private record Prepared(Path file, Optional<Path> fresh, Optional<byte[]> old) {}

    /**
     * Writes all changes.
     *
     * @throws IOException if that is not possible; all files are then as they were before
     */
    void write(List<FileChange> changes) throws IOException {
        List<Prepared> prepared = new ArrayList<>();
        try {
            for (FileChange change : changes) {
                prepared.add(prepare(change));
            }
            replace(prepared);
        } finally {
            for (Prepared file : prepared) {
                if (file.fresh().isPresent()) {
                    Files.deleteIfExists(file.fresh().get());
                }
            }
        }
    }

    private Prepared prepare(FileChange change) throws IOException {
        Path file = file(change.path());
        Optional<byte[]> old = Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
        Optional<String> text = old.map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        if (change.before().isEmpty() && old.isPresent()) {
            throw new FileAlreadyExistsException(change.path());
        }
        if (!change.before().equals(text.map(ChangeWriter::withoutMark))) {
            throw new IOException(change.path() + " was changed in the meantime");
        }
        if (old.isPresent() && !Files.isWritable(file)) {
            throw new IOException(change.path() + " is write-protected");
        }
        if (change.after().isEmpty()) {
            return new Prepared(file, Optional.empty(), old);
        }
        boolean marked = text.filter(it -> it.startsWith(MARK)).isPresent();
        Files.createDirectories(file.getParent());
        Path fresh = FreshFile.beside(file);
        try {
            Files.writeString(fresh, (marked ? MARK : "") + change.after().get());
            permissions(file, fresh);
        } catch (IOException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
        return new Prepared(file, Optional.of(fresh), old);
    }

    /** A symbolic link is followed, and must not lead out. */
    private Path file(String path) throws IOException {
        Path file = base.resolve(path).normalize();
        Path existing = file;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        Path real = existing.toRealPath();
        Path target = existing.equals(file) ? real : real.resolve(existing.relativize(file));
        WriteGuard.check(path, target, root.toRealPath());
        return target;
    }

    private static String withoutMark(String text) {
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static void permissions(Path file, Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view != null && Files.exists(file)) {
            view.setPermissions(Files.getPosixFilePermissions(file));
        }
    }

    private void replace(List<Prepared> files) throws IOException {
        Deque<Prepared> done = new ArrayDeque<>();
        try {
            for (Prepared file : files) {
                done.push(file);
                if (file.fresh().isPresent()) {
                    mover.move(file.fresh().get(), file.file());
                } else {
                    Files.delete(file.file());
                }
            }
        } catch (IOException | RuntimeException e) {
            for (Prepared file : done) {
                putBack(file, e);
            }
            throw e;
        }
    }

    private static void putBack(Prepared file, Exception cause) {
        try {
            if (file.old().isEmpty()) {
                Files.deleteIfExists(file.file());
            } else if (!Files.exists(file.file())
                    || !Arrays.equals(
                            Files.readAllBytes(file.file()), file.old().get())) {
                Files.write(file.file(), file.old().get());
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
