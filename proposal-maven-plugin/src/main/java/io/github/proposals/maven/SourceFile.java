package io.github.proposals.maven;

import io.github.proposals.model.edit.FileChange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes a file of the repository whole or not at all: interrupted at any moment, it is the old one or the new one. It
 * keeps its permissions, and the byte order mark if it has one.
 */
final class SourceFile {

    private static final String MARK = "\uFEFF";

    private SourceFile() {}

    /**
     * Does what {@code change} says.
     *
     * @param base the folder that its path is relative to
     * @throws IOException if it cannot be written, or if it is not what it was when the change was made
     */
    static void write(Path base, FileChange change) throws IOException {
        Path named = base.resolve(change.path());
        // A symbolic link stays one: what it leads to changes.
        Path file = Files.exists(named) ? named.toRealPath() : named;
        String mark = "";
        if (change.before().isPresent()) {
            String now = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            mark = now.startsWith(MARK) ? MARK : "";
            if (!now.substring(mark.length()).equals(change.before().get())) {
                throw new IOException("somebody else has changed it in the meantime");
            }
        } else if (Files.exists(file)) {
            throw new IOException("somebody else has written it in the meantime");
        }
        byte[] bytes = (mark + change.after().orElseThrow()).getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(file.getParent());
        if (change.before().isPresent() && !Files.isWritable(file)) {
            throw new IOException("it is write-protected");
        }
        Path fresh = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".tmp");
        try {
            Files.write(fresh, bytes);
            copyPermissions(file, fresh);
            move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (target == null) {
            return;
        }
        // A temporary file is readable for its owner alone; a new file of the repository is as readable as others
        // there.
        Path model = Files.exists(from) ? from : ordinary(from);
        target.setPermissions(Files.getPosixFilePermissions(model));
        if (!model.equals(from)) {
            Files.deleteIfExists(model);
        }
    }

    /** {@return a new empty file, with the permissions that new files have here} */
    private static Path ordinary(Path file) throws IOException {
        Path model = file.resolveSibling("." + file.getFileName() + ".new");
        Files.deleteIfExists(model);
        return Files.createFile(model);
    }

    private static void move(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
