package io.github.proposals.maven.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finishes or undoes what a run had begun to write that was stopped. Anybody can put a journal into a repository, so it is
 * believed nothing but this: which files below its own directory are to get which of the new files that are there. A file
 * that has been changed since stays as it is.
 */
public final class Recovery {

    private static final List<String> OUTSIDE = List.of(".md", ".markdown", ".yaml");

    private final Optional<Path> directory;
    private final Optional<Path> start;

    Recovery(Path directory) {
        this(Optional.of(directory), Optional.empty());
    }

    private Recovery(Optional<Path> directory, Optional<Path> start) {
        this.directory = directory;
        this.start = start;
    }

    /**
     * {@return a recovery of the proposals in a directory, and of what was written together with them}
     *
     * @param start the folder to which the paths of changes are relative
     */
    public static Recovery of(Path directory, Path start) {
        return new Recovery(Optional.of(directory), Optional.of(start).filter(it -> !it.equals(directory)));
    }

    /** {@return a recovery of what was written where it is not known yet which folder has proposals} */
    public static Recovery at(Path start) {
        return new Recovery(Optional.empty(), Optional.of(start));
    }

    /**
     * What was done.
     *
     * @param finished what a person had asked for, if all of it is there now
     * @param said what to tell people
     */
    public record Result(Optional<String> finished, List<String> said) {

        private static final Result NOTHING = new Result(Optional.empty(), List.of());

        private Result and(Result other) {
            return new Result(
                    finished.or(other::finished),
                    Stream.concat(said.stream(), other.said.stream()).toList());
        }
    }

    /** {@return the folders in which a journal can lie} */
    public Stream<Path> places() {
        return Stream.concat(start.stream(), directory.stream());
    }

    /** Finishes or undoes; does nothing where there is nothing to be done. */
    public Result run() throws IOException {
        try {
            return together().and(beside());
        } catch (FileSystemException e) {
            throw Reason.in(e);
        }
    }

    /** What was written together with proposals, and the proposals with it. */
    private Result together() throws IOException {
        if (start.filter(JournalFile::exists).isEmpty()) {
            return Result.NOTHING;
        }
        Path real = start.get().toRealPath();
        Optional<Path> proposals = directory.filter(Files::isDirectory);
        JournalFile file = JournalFile.open(real);
        try (JournalFile both =
                proposals.isPresent() ? file.with(proposals.get().toRealPath()) : file) {
            return putInOrder(real, both, false);
        }
    }

    private Result beside() throws IOException {
        if (directory.filter(Files::exists).isEmpty()) {
            return Result.NOTHING;
        }
        Path real = directory.get().toRealPath();
        if (!JournalFile.exists(real) && FreshFile.leftovers(real).isEmpty()) {
            return Result.NOTHING;
        }
        try (JournalFile file = JournalFile.open(real)) {
            return putInOrder(real, file, true);
        }
    }

    private static Result putInOrder(Path real, JournalFile file, boolean ofProposals) throws IOException {
        List<String> said = new ArrayList<>();
        Optional<Journal> journal = file.read().filter(it -> isOurs(real, it, ofProposals));
        boolean all = false;
        if (journal.filter(Journal::ready).isPresent()) {
            all = finish(real, journal.get(), said);
        } else if (journal.isPresent()) {
            said.add("An earlier run was stopped before it had changed anything; what it had begun is undone.");
        } else if (!file.isEmpty()) {
            said.add(JournalFile.NAME + " is torn or not ours; it is removed, and nothing is written for it.");
        }
        clean(real, ofProposals ? FreshFile.leftovers(real) : named(real, journal), said);
        if (!ofProposals) {
            unlock(real, journal);
        }
        file.remove();
        return new Result(all ? journal.map(Journal::intention) : Optional.empty(), said);
    }

    /** The run that was stopped had locked the proposals, too, wherever these are. */
    private static void unlock(Path real, Optional<Journal> journal) throws IOException {
        for (Journal.Entry entry : journal.map(Journal::entries).orElse(List.of())) {
            Path lock = real.resolve(entry.path()).resolveSibling(JournalFile.NAME);
            if (!lock.getParent().equals(real)
                    && Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(lock) == 0) {
                Files.delete(lock);
            }
        }
    }

    /** {@return the new files that a journal tells of and that are still there} */
    private static List<Path> named(Path real, Optional<Journal> journal) {
        List<Path> named = new ArrayList<>();
        List<Journal.Entry> entries = journal.map(Journal::entries).orElse(List.of());
        for (int i = 0; i < entries.size(); i++) {
            Path file = real.resolve(entries.get(i).path());
            Stream.of(FreshFile.beside(file, i), FreshFile.beside(file, entries.size()))
                    .filter(it -> Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS))
                    .forEach(named::add);
        }
        return named;
    }

    private static boolean finish(Path real, Journal journal, List<String> said) throws IOException {
        List<String> left = new ArrayList<>();
        boolean safe = true;
        for (int i = 0; i < journal.entries().size(); i++) {
            Journal.Entry entry = journal.entries().get(i);
            boolean goes = entry.after().equals(Digest.NOTHING);
            boolean done = goes ? safe && delete(real, entry) : replace(real, entry, i);
            if (!done) {
                left.add(entry.path());
                // The text of a file that goes is in one that comes; without that one, it must not go.
                safe &= !entry.before().equals(Digest.NOTHING);
            }
        }
        said.add("An earlier run was stopped while it wrote "
                + journal.entries().size() + (journal.entries().size() == 1 ? " file" : " files")
                + (left.isEmpty()
                        ? "; the rest is written now."
                        : "; what could be written of the rest is written now."));
        left.forEach(path -> said.add(path + " was changed since then, and stays as it is; look at it."));
        return left.isEmpty();
    }

    private static boolean delete(Path real, Journal.Entry entry) throws IOException {
        Path file = real.resolve(entry.path());
        String now = Digest.of(file);
        if (now.equals(entry.before())) {
            Files.deleteIfExists(file);
            return true;
        }
        return now.equals(Digest.NOTHING);
    }

    private static boolean replace(Path real, Journal.Entry entry, int number) throws IOException {
        Path file = real.resolve(entry.path());
        Path fresh = FreshFile.beside(file, number);
        String now = Digest.of(file);
        if (now.equals(entry.before()) && Digest.of(fresh).equals(entry.after())) {
            FreshFile.replace(fresh, file);
            return true;
        }
        return now.equals(entry.after());
    }

    private static void clean(Path real, List<Path> leftovers, List<String> said) throws IOException {
        for (Path leftover : leftovers) {
            Files.deleteIfExists(leftover);
        }
        if (!leftovers.isEmpty()) {
            said.add("Removed " + leftovers.size() + (leftovers.size() == 1 ? " file" : " files")
                    + " that a stopped run had left, such as " + relative(real, leftovers.get(0)) + ".");
        }
    }

    /** Outside of the folder of proposals, documents are written and what configures us, and nothing else is believed. */
    private static boolean isOurs(Path real, Journal journal, boolean ofProposals) {
        return journal.entries().stream()
                .allMatch(entry -> isOurs(real, entry.path())
                        && (ofProposals || OUTSIDE.stream().anyMatch(entry.path()::endsWith)));
    }

    /** Neither out of the directory nor through a link, and none of the files that programs keep for themselves. */
    private static boolean isOurs(Path real, String path) {
        try {
            Path file = real.resolve(path);
            Path parent = file.getParent();
            WriteGuard.check(path, file, real);
            return isBelow(real, file)
                    && relative(real, file).equals(path)
                    && (!Files.exists(parent, LinkOption.NOFOLLOW_LINKS)
                            || parent.toRealPath().equals(parent));
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** {@return whether a file is one of those that a journal may name} */
    static boolean isBelow(Path real, Path file) {
        if (!file.equals(file.normalize()) || !file.startsWith(real) || file.equals(real)) {
            return false;
        }
        for (Path name : real.relativize(file)) {
            if (name.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    static String relative(Path real, Path file) {
        return real.relativize(file).toString().replace('\\', '/');
    }
}
