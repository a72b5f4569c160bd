package io.github.proposals.maven.files;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The jars that a program consists of, as far as it takes to tell whether it is another one today. */
public final class ClassPath {

    private ClassPath() {}

    /**
     * {@return what is the same as long as nothing of a program is replaced, Java included} Nothing where it is not made of
     * jars: classes in a folder change one by one.
     *
     * @param loader whatever loaded the program
     */
    public static Optional<String> edition(ClassLoader loader) {
        StringBuilder words = new StringBuilder(Runtime.version().toString());
        try {
            for (Path jar : jars(loader)) {
                BasicFileAttributes file = Files.readAttributes(jar, BasicFileAttributes.class);
                if (!file.isRegularFile()) {
                    return Optional.empty();
                }
                words.append('\n').append(jar.getFileName()).append(' ').append(file.size());
                words.append(' ').append(file.lastModifiedTime().toMillis());
            }
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(Digest.of(words.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Path> jars(ClassLoader loader) throws URISyntaxException {
        List<Path> jars = new ArrayList<>();
        if (loader instanceof URLClassLoader urls) {
            for (URL url : urls.getURLs()) {
                jars.add(Path.of(url.toURI()));
            }
        } else {
            Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
                    .map(Path::of)
                    .forEach(jars::add);
        }
        return jars;
    }
}
