package io.github.proposals.model.inference;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of numbered documents in a markup that is not read here.
 *
 * @param directory the folder
 * @param ending how the names of the documents end, such as {@code .rst}
 * @param count how many there are
 */
public record OtherMarkup(String directory, String ending, int count) {

    private static final List<String> ENDINGS = List.of(".rst", ".adoc", ".asciidoc", ".org", ".mediawiki", ".wiki");

    private static final String READ = ".md";

    /**
     * {@return all such folders, found as those with documents that are read}
     *
     * @param paths of all files of a project
     */
    public static List<OtherMarkup> in(Collection<String> paths) {
        return ENDINGS.stream()
                .flatMap(ending -> NumberedFolder.in(asRead(paths, ending)).stream()
                        .map(it -> new OtherMarkup(
                                it.directory(), ending, it.paths().size())))
                .toList();
    }

    private static List<String> asRead(Collection<String> paths, String ending) {
        Stream<String> those = paths.stream().filter(it -> it.endsWith(ending));
        return those.map(it -> it.substring(0, it.length() - ending.length()) + READ)
                .toList();
    }

    /** {@return what to tell people who look for their documents} */
    public String words() {
        return "the " + count + " documents in " + (directory.isEmpty() ? "this folder" : directory) + " end in '"
                + ending + "', and only Markdown is read";
    }
}
