package io.github.proposals.maven.project;

import io.github.proposals.model.site.page.SiteOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds out where the files of a repository can be read on the web, where nobody has said so.
 *
 * @param root the repository
 * @param start the folder where the build was started
 */
public record SourceFinder(Path root, Path start) {

    /**
     * {@return what {@code <scm>} says, or else the address from which git cloned; nothing of a place that we do not know}
     *
     * @param poms that of the project and its parents, upwards
     * @param origin where git cloned from
     */
    public SiteOptions find(List<PomAddress> poms, Supplier<Optional<String>> origin) {
        if (!start.startsWith(root)) {
            return SiteOptions.of(Optional.empty());
        }
        return ofPoms(poms)
                .or(() -> origin.get().map(it -> options(it, root)))
                .orElseGet(() -> SiteOptions.of(Optional.empty()));
    }

    /**
     * Maven lets a module inherit the address with its own name behind it, wherever its folder is, and lets everybody
     * inherit that of a parent in some other repository. So the pom counts that says it itself, if it is in this repository.
     */
    private Optional<SiteOptions> ofPoms(List<PomAddress> poms) {
        return poms.stream()
                .takeWhile(it -> it.folder().startsWith(root))
                .filter(it -> it.said().isPresent())
                .findFirst()
                .flatMap(pom -> pom.said().get().stream()
                        .map(it -> options(it, pom.folder()))
                        .filter(it -> it.source().isPresent())
                        .findFirst());
    }

    private SiteOptions options(String address, Path pom) {
        return SiteOptions.ofRepository(address, path(pom), path(start));
    }

    private String path(Path folder) {
        return root.relativize(folder).toString().replace('\\', '/');
    }
}
