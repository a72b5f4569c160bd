package io.github.proposals.maven.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finishes or undoes what a run had begun to write that was stopped. Anybody can put a journal into a repository, so it is
 * believed nothing but this: which files below its own directory are to get which of the new files that are there. A file
 * that has been changed since stays as it is.
 */
public final class Recovery {

    private final Path directory;
    private final Step step;

    /** A recovery of the proposals in a directory. */
    public Recovery(Path directory) {
        this(directory, Step.NONE);
    }

    Recovery(Path directory, Step step) {
        this.directory = directory;
        this.step = step;
    }

    /**
     * What was done.
     *
     * @param finished what a person had asked for, if all of it is there now
     * @param said what to tell people
     */
    public record Result(Optional<String> finished, List<String> said) {}

    /** Finishes or undoes; does nothing where there is nothing to be done. */
    public Result run() throws IOException {
        try {
            return putInOrder();
        } catch (FileSystemException e) {
            throw Reason.in(e);
        }
    }

    private Result putInOrder() throws IOException {
        if (Files.notExists(directory)) {
            return new Result(Optional.empty(), List.of());
        }
        Path real = directory.toRealPath();
        if (!JournalFile.exists(real) && FreshFile.leftovers(real).isEmpty()) {
            return new Result(Optional.empty(), List.of());
        }
        List<String> said = new ArrayList<>();
        try (JournalFile file = JournalFile.open(real)) {
            Optional<Journal> journal = file.read().filter(it -> isOurs(real, it));
            boolean all = false;
            if (journal.filter(Journal::ready).isPresent()) {
                all = finish(real, journal.get(), said);
            } else if (journal.isPresent()) {
                said.add("An earlier run was stopped before it had changed anything; what it had begun is undone.");
            } else if (!file.isEmpty()) {
                said.add(JournalFile.NAME + " is torn or not ours; it is removed, and nothing is written for it.");
            }
            clean(real, said);
            step.next();
            file.remove();
            return new Result(all ? journal.map(Journal::intention) : Optional.empty(), said);
        }
    }

    private boolean finish(Path real, Journal journal, List<String> said) throws IOException {
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

    private boolean delete(Path real, Journal.Entry entry) throws IOException {
        Path file = real.resolve(entry.path());
        String now = Digest.of(file);
        if (now.equals(entry.before())) {
            step.next();
            Files.deleteIfExists(file);
            return true;
        }
        return now.equals(Digest.NOTHING);
    }

    private boolean replace(Path real, Journal.Entry entry, int number) throws IOException {
        Path file = real.resolve(entry.path());
        Path fresh = FreshFile.beside(file, number);
        String now = Digest.of(file);
        if (now.equals(entry.before()) && Digest.of(fresh).equals(entry.after())) {
            step.next();
            FreshFile.replace(fresh, file);
            return true;
        }
        return now.equals(entry.after());
    }

    private void clean(Path real, List<String> said) throws IOException {
        List<Path> leftovers = FreshFile.leftovers(real);
        for (Path leftover : leftovers) {
            step.next();
            Files.deleteIfExists(leftover);
        }
        if (!leftovers.isEmpty()) {
            said.add("Removed " + leftovers.size() + (leftovers.size() == 1 ? " file" : " files")
                    + " that a stopped run had left, such as " + relative(real, leftovers.get(0)) + ".");
        }
    }

    private static boolean isOurs(Path real, Journal journal) {
        return journal.entries().stream().allMatch(entry -> isOurs(real, entry.path()));
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
