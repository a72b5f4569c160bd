package io.github.proposals.maven;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Judged;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/**
 * The files about which somebody asks, such as an editor or a hook: all proposals are judged, and only these files are spoken of.
 *
 * @param paths as findings name them; none if somebody asks about all
 */
record AskedFiles(Set<String> paths) {

    /**
     * {@return the files of these names}
     *
     * @param start the folder to which names are relative
     * @param names paths, also absolute ones; what is no path names nothing
     */
    static AskedFiles of(Path start, List<String> names) {
        return new AskedFiles(names.stream().map(name -> path(start, name)).collect(Collectors.toSet()));
    }

    private static String path(Path start, String name) {
        try {
            return start.relativize(start.resolve(name.strip()).normalize())
                    .toString()
                    .replace('\\', '/');
        } catch (InvalidPathException e) {
            return name;
        }
    }

    /** {@return what is in these files, and what is accepted anywhere} */
    Judged only(Judged all, Log log) {
        if (paths.isEmpty()) {
            return all;
        }
        Diagnostics here = new Diagnostics(all.counting().all().stream()
                .filter(it -> paths.contains(it.place().path()))
                .toList());
        int others = all.counting().all().size() - here.all().size();
        if (others > 0) {
            log.info(others + (others == 1 ? " finding is" : " findings are") + " in other files, and not told");
        }
        return new Judged(here, all.accepted());
    }
}
