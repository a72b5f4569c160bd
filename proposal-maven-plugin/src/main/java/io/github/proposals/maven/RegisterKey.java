package io.github.proposals.maven;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * What tells one register of a module from another one, as its configuration names it.
 *
 * @param directory where its proposals are; empty if nothing is said
 * @param process id or path of its process; empty if nothing is said
 */
record RegisterKey(String directory, String process) implements Comparable<RegisterKey> {

    private static final String FILE = "/process.yaml";

    /** {@return the key of what was said} Two ways to write the same path give the same key. */
    static RegisterKey of(Path basedir, String directory, String process) {
        String file = path(basedir, process);
        return new RegisterKey(
                path(basedir, directory),
                file.endsWith(FILE) ? file.substring(0, file.length() - FILE.length()) : file);
    }

    private static String path(Path basedir, String said) {
        if (said == null || said.isBlank()) {
            return "";
        }
        try {
            Path module = basedir.toAbsolutePath().normalize();
            String path = module.relativize(module.resolve(said).normalize())
                    .toString()
                    .replace('\\', '/');
            return path.isEmpty() ? "." : path;
        } catch (IllegalArgumentException e) {
            // No path at all, or one on another disk; whoever opens it says so.
            return said;
        }
    }

    @Override
    public int compareTo(RegisterKey other) {
        return Comparator.comparing(RegisterKey::directory)
                .thenComparing(RegisterKey::process)
                .compare(this, other);
    }
}
