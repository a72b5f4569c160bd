package io.github.proposals.model.site;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a project says about its site.
 *
 * @param source the address below which the files of the folder where the build runs can be read, such as
 *     {@code https://github.com/o/r/blob/main/}; with it, pages link to their source and to other files
 */
public record SiteOptions(Optional<String> source) {

    /** Lets an address end with a slash. */
    public SiteOptions {
        source = source.map(it -> it.endsWith("/") ? it : it + "/");
    }

    /** {@return the options} An address that is none on the web counts as none. */
    public static SiteOptions of(Optional<String> source) {
        return new SiteOptions(source.filter(it -> WebAddress.of(it).isPresent()));
    }

    /** {@return where a line of a file can be read; the file as a whole for line 0} */
    Optional<String> lines(String path, int line) {
        return source.filter(it -> isBelow(path))
                .map(it -> it + WebAddress.encoded(path) + (line == 0 ? "" : "#L" + line));
    }

    /** A configuration can be anywhere. What is not below the root is not below the address either. */
    private static boolean isBelow(String path) {
        return WebAddress.isPath(path)
                && !path.startsWith("/")
                && !Arrays.asList(path.split("/")).contains("..");
    }

    /** {@return where the person with this handle can be found: where the source is} */
    Optional<String> person(String handle) {
        return source.map(it -> URI.create(it).resolve("/").toString() + handle);
    }
}
