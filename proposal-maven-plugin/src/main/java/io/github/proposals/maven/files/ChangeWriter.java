package io.github.proposals.maven.files;

import io.github.proposals.model.edit.FileChange;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Writes changes of several files: all of them or none. Each file is replaced in one step, so that whoever reads it finds
 * the old text or the new one, whole. A journal tells what is under way, so that {@link Recovery} can finish or undo it
 * if the build is stopped.
 */
public final class ChangeWriter {

    private final Path base;
    private final Path root;
    private final Path directory;
    private final Step step;

    /**
     * A writer.
     *
     * @param base the folder to which the paths of changes are relative
     * @param root nothing is written outside of it
     * @param directory the folder of the proposals
     */
    public ChangeWriter(Path base, Path root, Path directory) {
        this(base, root, directory, Step.NONE);
    }

    ChangeWriter(Path base, Path root, Path directory, Step step) {
        this.base = base;
        this.root = root;
        this.directory = directory;
        this.step = step;
    }

    /**
     * Writes all changes.
     *
     * @param intention what a person asked for, as a digest
     * @throws UnfinishedException if that is not possible, and the journal is still there: some files could not be put back, or
     *     it could not be removed
     * @throws IOException if that is not possible; all files are then as they were before
     */
    public void write(List<FileChange> changes, String intention) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        try {
            all(changes, intention);
        } catch (UnfinishedException e) {
            throw e;
        } catch (IOException e) {
            throw Reason.in(e);
        }
    }

    private void all(List<FileChange> changes, String intention) throws IOException {
        // The first proposal makes the directory for all of them.
        Files.createDirectories(directory);
        Path real = directory.toRealPath();
        Path home = home(changes, real);
        List<Prepared> files = new ArrayList<>();
        // What lies outside of the folder of the journal is not in it, and comes last.
        for (boolean below : List.of(true, false)) {
            for (FileChange change : changes) {
                if (Recovery.isBelow(home, file(change.path())) == below) {
                    files.add(Prepared.of(change, file(change.path()), files.size()));
                }
            }
        }
        List<Journal.Entry> entries = files.stream()
                .filter(file -> Recovery.isBelow(home, file.file()))
                .map(file -> new Journal.Entry(
                        Recovery.relative(home, file.file()), Digest.of(file.old()), Digest.of(file.wanted())))
                .toList();
        Journal journal = new Journal(intention, entries, false);
        step.next();
        try (JournalFile file = open(home, real)) {
            if (file.isUnfinished()) {
                throw new IOException("another build was stopped here just now; run this again");
            }
            write(files, journal, file);
        }
    }

    /** Who put the proposals in order meanwhile would take the new files among them for what a stopped run had left. */
    private static JournalFile open(Path home, Path real) throws IOException {
        JournalFile file = JournalFile.open(home);
        return home.equals(real) ? file : file.with(real);
    }

    /** {@return where the journal lies: beside the proposals, if all changes are there} */
    private Path home(List<FileChange> changes, Path real) throws IOException {
        Path start = base.toRealPath();
        if (!real.startsWith(start)) {
            return real;
        }
        for (FileChange change : changes) {
            if (!Recovery.isBelow(real, file(change.path()))) {
                return start;
            }
        }
        return real;
    }

    private void write(List<Prepared> files, Journal journal, JournalFile file) throws IOException {
        Deque<Prepared> done = new ArrayDeque<>();
        try {
            step.next();
            file.write(journal);
            for (Prepared one : files) {
                fresh(one);
            }
            step.next();
            file.ready();
            for (Prepared one : files) {
                done.push(one);
                replace(one);
            }
        } catch (IOException | RuntimeException e) {
            undo(done, files, file, e);
            throw e;
        }
        try {
            step.next();
            file.remove();
        } catch (IOException e) {
            // All is written. The next run finds nothing left to do, and removes the journal.
            return;
        }
    }

    private void fresh(Prepared file) throws IOException {
        if (file.wanted().isPresent()) {
            step.next();
            Files.createDirectories(file.file().getParent());
            file.create(file.fresh(), file.wanted().get());
        }
    }

    private void replace(Prepared file) throws IOException {
        step.next();
        try {
            // Somebody may have saved the file since it was looked at.
            if (!Digest.of(file.file()).equals(Digest.of(file.old()))) {
                throw new IOException(file.path() + " was changed in the meantime");
            }
            if (file.wanted().isPresent()) {
                FreshFile.replace(file.fresh(), file.file());
            } else {
                Files.delete(file.file());
            }
        } catch (FileSystemException e) {
            throw new IOException(file.path() + " cannot be replaced: " + Reason.of(e), e);
        }
    }

    /** The journal goes as soon as all is as before, and not earlier: without it nobody could finish what is left. */
    private void undo(Deque<Prepared> done, List<Prepared> files, JournalFile journal, Exception cause)
            throws UnfinishedException {
        try {
            for (Prepared one : done) {
                putBack(one, files.size());
            }
        } catch (IOException e) {
            throw UnfinishedException.half(cause, e);
        }
        try {
            step.next();
            journal.remove();
        } catch (IOException e) {
            throw UnfinishedException.journalOnly(cause, e);
        }
        for (Prepared one : files) {
            try {
                Files.deleteIfExists(one.fresh());
            } catch (IOException e) {
                // All is as before; the next run removes it.
                cause.addSuppressed(e);
            }
        }
    }

    /** The new file is made ready again first: if the build ends meanwhile, the next run can finish everything. */
    private void putBack(Prepared file, int spare) throws IOException {
        if (!Digest.of(file.file()).equals(Digest.of(file.wanted()))) {
            return;
        }
        step.next();
        if (file.wanted().isPresent()) {
            file.create(file.fresh(), file.wanted().get());
        }
        step.next();
        if (file.old().isPresent()) {
            Path back = FreshFile.beside(file.file(), spare);
            file.create(back, file.old().get());
            FreshFile.replace(back, file.file());
        } else {
            Files.deleteIfExists(file.file());
        }
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
}
