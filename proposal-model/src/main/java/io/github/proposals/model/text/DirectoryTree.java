package io.github.proposals.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files of a directory on disk. Links are looked at, never followed out of the root. */
final class DirectoryTree implements SourceTree {

    /** Larger than any proposal by far; a file beyond it is no document that a person wrote. */
    private static final long MAX_BYTES = 8L << 20;

    private static final int MAX_FILES = 500_000;

    private final Path root;
    private final Path base;
    private final Path directory;

    /** Where folders are that links lead into. */
    private final Map<Path, Path> realFolders = new ConcurrentHashMap<>();

    DirectoryTree(Path root, Path base, String directory) {
        this.root = real(root);
        this.base = real(base);
        this.directory = real(FileNames.resolve(this.base, directory).normalize());
    }

    @Override
    public List<SourceEntry> entries() throws IOException {
        if (!directory.startsWith(root)) {
            throw new IOException("the directory leads out of the repository");
        }
        List<SourceEntry> entries = new ArrayList<>();
        if (Files.notExists(directory)) {
            return entries;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden = !folder.equals(directory) && name(folder).startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (entries.size() == MAX_FILES) {
                    throw new IOException("more than " + MAX_FILES + " files in " + directory);
                }
                if (!FileNames.isText(shown(file))) {
                    entries.add(new SourceEntry(display(file), "its name is not UTF-8"));
                } else if (attributes.isSymbolicLink()) {
                    entries.add(new SourceEntry(display(file), problemOfLink(file)));
                } else if (attributes.isRegularFile()) {
                    entries.add(new SourceEntry(display(file), ""));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (file.equals(directory)) {
                    throw failure;
                }
                entries.add(new SourceEntry(display(file), reason(failure)));
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(entries);
        return entries;
    }

    private String problemOfLink(Path link) {
        try {
            Path target = link.toRealPath();
            if (!target.startsWith(root)) {
                return "it is a symbolic link that leads out of the repository";
            }
            return Files.isDirectory(target) ? "it is a symbolic link to a folder, which is not followed" : "";
        } catch (NoSuchFileException e) {
            return "it is a symbolic link that leads nowhere";
        } catch (IOException e) {
            return "it is a symbolic link that leads back to itself";
        }
    }

    @Override
    public SourceReading read(String path) {
        try {
            Path file = FileNames.resolve(base, path).toRealPath();
            if (!file.startsWith(root)) {
                return new SourceReading.Unreadable(path, "it lies outside of the repository");
            }
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return new SourceReading.Unreadable(path, "it is not a regular file");
            }
            if (attributes.size() > MAX_BYTES) {
                return new SourceReading.Unreadable(path, "it is larger than " + (MAX_BYTES >> 20) + " MiB");
            }
            // Nobody can have put a link there since we looked.
            try (InputStream stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                return decode(path, stream.readAllBytes());
            }
        } catch (IOException | InvalidPathException e) {
            return new SourceReading.Unreadable(path, reason(e));
        }
    }

    @Override
    public Optional<byte[]> bytes(String path, int most) {
        try {
            Path file = FileNames.resolve(base, path).toRealPath();
            if (!file.startsWith(root) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try (InputStream stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                byte[] bytes = stream.readNBytes(most + 1);
                return bytes.length > most ? Optional.empty() : Optional.of(bytes);
            }
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static SourceReading decode(String path, byte[] bytes) {
        String whole = new String(bytes, StandardCharsets.UTF_8);
        // What is no UTF-8 was replaced by this character. A decoder knows more, and takes longer.
        return whole.indexOf('\uFFFD') < 0
                ? new SourceReading.Text(new SourceText(path, whole))
                : decodeStrictly(path, bytes);
    }

    private static SourceReading decodeStrictly(String path, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        boolean failed = decoder.decode(ByteBuffer.wrap(bytes), chars, true).isError();
        SourceText text = new SourceText(path, chars.flip().toString());
        return failed ? new SourceReading.NotUtf8(text) : new SourceReading.Text(text);
    }

    @Override
    public LinkTarget find(String path) {
        try {
            Path target = FileNames.resolve(base, path).normalize();
            if (!target.startsWith(root)) {
                return LinkTarget.OUTSIDE;
            }
            Path entry = target.equals(root) ? root : inRealFolder(target);
            BasicFileAttributes file =
                    Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Path real = file.isSymbolicLink() ? entry.toRealPath() : entry;
            if (!real.startsWith(root)) {
                return LinkTarget.OUTSIDE;
            }
            boolean folder = file.isSymbolicLink() ? Files.isDirectory(real) : file.isDirectory();
            return folder ? LinkTarget.FOLDER : LinkTarget.FILE;
        } catch (IOException | InvalidPathException e) {
            return LinkTarget.MISSING;
        }
    }

    /** Many links lead into one folder, and to find out where a folder really is takes a look at each one above it. */
    private Path inRealFolder(Path file) throws IOException {
        Path folder = file.resolveSibling("");
        Path real = realFolders.get(folder);
        if (real == null) {
            real = folder.toRealPath();
            realFolders.put(folder, real);
        }
        return real.resolve(file.getFileName());
    }

    @Override
    public String directory() {
        return display(directory);
    }

    @Override
    public String rootPrefix() {
        String prefix = FileNames.text(base.relativize(root));
        return prefix.isEmpty() ? "" : prefix + "/";
    }

    private String display(Path file) {
        return FileNames.text(shown(file));
    }

    private Path shown(Path file) {
        return file.startsWith(base) || sameRoot(file) ? base.relativize(file) : file;
    }

    private boolean sameRoot(Path file) {
        return file.getRoot() != null && file.getRoot().equals(base.getRoot());
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static String reason(Exception failure) {
        return FileFailure.words(failure)
                .or(() -> Optional.ofNullable(failure.getMessage()))
                .orElse(failure.getClass().getSimpleName());
    }
}
