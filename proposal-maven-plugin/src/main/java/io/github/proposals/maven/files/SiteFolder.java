package io.github.proposals.maven.files;

import io.github.proposals.model.site.page.Asset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder of our pages. What did not change is not written again. What it wrote once and a later site does not have any
 * more, such as the page of a proposal that got another number, is removed; it keeps a list for that, and touches no file
 * that is not on the list. A file that is new is noted in another list before it is written: a run that is stopped leaves
 * nothing that nobody takes away.
 */
public final class SiteFolder {

    /** The list of what is here because of us. */
    static final String LIST = ".site-files";

    /** The list of what a run has begun to write that was not here before; it is there only until that run is done. */
    private static final String BEGUN = ".proposals-site";

    /** Of a page that is read again. */
    private static final int MOST_BYTES = 32 << 20;

    private final Path folder;
    private final Repository repository;
    private final Set<String> written = new HashSet<>();
    private int changed;

    public SiteFolder(Path folder, Repository repository) {
        this.folder = folder;
        this.repository = repository;
    }

    /** {@return where a file is as long as a run writes into {@code folder}, and after one that was stopped} */
    public static Path begun(Path folder) {
        return folder.resolve(BEGUN);
    }

    /** {@return what stands in a file that an earlier run wrote; nothing if it did not, or it is too large for a page} */
    public Optional<byte[]> read(String name) {
        try {
            return isOurs(name) && Files.size(folder.resolve(name)) <= MOST_BYTES
                    ? Optional.of(Files.readAllBytes(folder.resolve(name)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes a file, if it is not like that already. */
    public void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the files that a page needs, if no other page has done so. */
    public void write(Collection<Asset> assets) throws IOException {
        for (Asset asset : assets) {
            if (!written.contains(asset.path())) {
                write(asset.path(), asset.content());
            }
        }
    }

    private void write(String name, byte[] content) throws IOException {
        written.add(name);
        try {
            if (Files.notExists(folder.resolve(name))) {
                begin(name);
            }
            changed += ReportFile.update(folder.resolve(name), content, repository) ? 1 : 0;
        } catch (IOException e) {
            throw new IOException(name + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void begin(String name) throws IOException {
        repository.check(folder);
        Files.createDirectories(folder);
        repository.check(folder);
        Files.writeString(
                begun(folder),
                name + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                LinkOption.NOFOLLOW_LINKS);
    }

    /** Removes what an earlier site had and this one has not, and returns how many files are not as they were. */
    public int finish() throws IOException {
        try {
            for (String name : earlier(LIST, BEGUN)) {
                if (!written.contains(name) && isOurs(name)) {
                    changed += remove(folder.resolve(name)) ? 1 : 0;
                }
            }
            if (Files.isDirectory(folder)) {
                for (Path leftover : FreshFile.leftovers(folder)) {
                    Files.deleteIfExists(leftover);
                }
            }
            String list = new TreeSet<>(written).stream().collect(Collectors.joining("\n", "", "\n"));
            ReportFile.update(folder.resolve(LIST), list.getBytes(StandardCharsets.UTF_8), repository);
            Files.deleteIfExists(begun(folder));
            return changed;
        } catch (IOException e) {
            throw new IOException("An old page cannot be removed: " + e.getMessage(), e);
        }
    }

    /** A folder of ours with nothing in it is an address with nothing to see. */
    private boolean remove(Path file) throws IOException {
        boolean removed = Files.deleteIfExists(file);
        Path parent = file.getParent();
        if (!parent.equals(folder)) {
            try (Stream<Path> left = Files.list(parent)) {
                if (left.findAny().isPresent()) {
                    return removed;
                }
            }
            Files.delete(parent);
        }
        return removed;
    }

    /** {@return what is on some lists} A line without an end was not written to its end. */
    private Set<String> earlier(String... lists) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        for (String list : lists) {
            if (Files.isRegularFile(folder.resolve(list), LinkOption.NOFOLLOW_LINKS)) {
                String text = new String(Files.readAllBytes(folder.resolve(list)), StandardCharsets.UTF_8);
                text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(names::add);
            }
        }
        return names;
    }

    /** A list that somebody else wrote must not make us remove anything but a file below the folder. */
    private boolean isOurs(String name) {
        try {
            Path file = folder.resolve(name).normalize();
            return file.startsWith(folder.normalize())
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && file.getParent().toRealPath().startsWith(folder.toRealPath());
        } catch (InvalidPathException | IOException e) {
            return false;
        }
    }
}
