package io.github.proposals.model.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files to look at. Every path is relative to one folder, the one where the build runs, and is written with
 * {@code /}. Nothing outside the {@linkplain #directory(Path, Path, String) root} is ever opened.
 */
public interface SourceTree {

    /**
     * All files below the proposals' directory.
     *
     * @return the files in the order of their paths, and with them those that could not be looked at
     * @throws IOException if the directory itself cannot be listed
     */
    List<SourceEntry> entries() throws IOException;

    /** {@return what came of reading {@code path}} Never throws because of what the file contains. */
    SourceReading read(String path);

    /**
     * {@return what is in the file at {@code path}, which may be no text} Nothing for a file that {@link #read} would not
     * open, or that is larger than {@code most} bytes.
     */
    default Optional<byte[]> bytes(String path, int most) {
        return read(path) instanceof SourceReading.Text text
                ? Optional.of(text.source().content().getBytes(StandardCharsets.UTF_8))
                        .filter(it -> it.length <= most)
                : Optional.empty();
    }

    /** {@return what stands at {@code path}, which may point anywhere} */
    LinkTarget find(String path);

    /** {@return the path of the proposals' directory, {@code ""} if it is the folder where the build runs} */
    String directory();

    /** {@return what to put in front of a path that starts at the root of the repository, such as {@code ""}} */
    String rootPrefix();

    /**
     * {@return the file that {@code path} names in a file of {@code folder}: with a slash in front, from the root of the
     * repository}
     */
    default String resolve(String folder, String path) {
        return path.startsWith("/")
                ? RelativePath.resolve(rootPrefix(), path.substring(1))
                : RelativePath.resolve(folder, path);
    }

    /**
     * The files of a directory on disk.
     *
     * @param root the repository: links may lead anywhere inside it and nowhere else
     * @param base the folder where the build runs, inside the root
     * @param directory the proposals' directory, relative to {@code base} or absolute
     */
    static SourceTree directory(Path root, Path base, String directory) {
        return new DirectoryTree(root, base, directory);
    }

    /** {@return the files of a directory that is also the limit of all links} */
    static SourceTree in(Path directory) {
        return new DirectoryTree(directory, directory, "");
    }

    /** {@return files in memory, for tests and for editors: path to text} */
    static SourceTree of(String directory, Map<String, String> files) {
        return new MemoryTree(directory, files);
    }
}
