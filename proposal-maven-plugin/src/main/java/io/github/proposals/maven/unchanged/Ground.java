package io.github.proposals.maven.unchanged;

import io.github.proposals.model.text.FileNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What looks are taken from at one moment: where folders really are, and which of them Maven fills. */
final class Ground {

    private static final String MADE = "target/";
    /** Where we keep what a run has seen. */
    private static final String MEMORY = "proposals-memory";

    private final Path output;
    /** To find that out takes a look at each folder above. */
    private final Map<Path, Path> known = new HashMap<>();

    /**
     * The ground of a build.
     *
     * @param output where it writes; nobody needs to have made it
     */
    Ground(Path output) {
        this.output = realIfThere(output);
    }

    private static Path realIfThere(Path output) {
        Path whole = output.toAbsolutePath().normalize();
        try {
            Path above = whole.getParent();
            return above == null ? whole : above.toRealPath().resolve(whole.getFileName());
        } catch (IOException e) {
            return whole;
        }
    }

    /** {@return a file in the folder where it really is; the file itself may be a link} */
    Path real(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            return file;
        }
        Path real = known.get(folder);
        if (real == null) {
            real = folder.toRealPath();
            known.put(folder, real);
        }
        return real.equals(folder) ? file : real.resolve(file.getFileName());
    }

    /** {@return which of the files of a folder come from this build, or from one that was before it} */
    Predicate<String> madeIn(Path folder) {
        if (!output.startsWith(folder) || output.equals(folder)) {
            return entry -> isBesideAPom(folder, entry);
        }
        String ours = FileNames.text(folder.relativize(output)) + "/";
        return entry -> entry.startsWith(ours) || isBesideAPom(folder, entry);
    }

    private static boolean isBesideAPom(Path folder, String entry) {
        int start = ("/" + entry).indexOf("/" + MADE);
        return start >= 0
                && Stream.of("pom.xml", MADE + MEMORY)
                        .map(it -> FileNames.resolve(folder, entry.substring(0, start) + it))
                        .anyMatch(it -> it.toFile().exists());
    }
}
