package io.github.proposals.maven.files;

import io.github.proposals.model.site.page.Asset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder of our pages. What did not change is not written again. What it wrote once and a later site does not have any
 * more, such as the page of a proposal that got another number, is removed; it keeps a list for that, and touches no file
 * that is not on the list.
 */
public final class SiteFolder {

    /** The list of what is here because of us. */
    static final String LIST = ".site-files";

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
            changed += ReportFile.update(folder.resolve(name), content, repository) ? 1 : 0;
        } catch (IOException e) {
            throw new IOException(name + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Removes what an earlier site had and this one has not, and returns how many files are not as they were. */
    public int finish() throws IOException {
        try {
            for (String name : earlier()) {
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

    private List<String> earlier() throws IOException {
        Path list = folder.resolve(LIST);
        return Files.isRegularFile(list) ? Files.readAllLines(list) : List.of();
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
