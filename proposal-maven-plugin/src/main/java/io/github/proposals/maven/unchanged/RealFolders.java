package io.github.proposals.maven.unchanged;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Where folders really are at one moment: to find that out takes a look at each folder above. */
final class RealFolders {

    private final Map<Path, Path> known = new HashMap<>();

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
}
