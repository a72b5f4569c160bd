package io.github.proposals.model.process;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The folder of a process in a jar, or in the classes of another module of the build.
 *
 * @param id the id of the process
 * @param from the jar, in words
 * @param address where the folder is, with a slash at its end
 */
record JarFolder(String id, String from, String address) implements ProcessFolder {

    /** No process is longer. */
    private static final int MOST_BYTES = 4_000_000;

    @Override
    public Optional<String> file(String name) {
        return name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}") ? read(address + name) : Optional.empty();
    }

    /** {@return the text at an address; nothing if nothing is there} */
    static Optional<String> read(String address) {
        try {
            URL url = URI.create(address).toURL();
            URLConnection connection = url.openConnection();
            // Maven keeps running in some places, and must see a jar that was built anew, and let go of it.
            connection.setUseCaches(false);
            try (InputStream stream = connection.getInputStream()) {
                return Optional.of(new String(stream.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
