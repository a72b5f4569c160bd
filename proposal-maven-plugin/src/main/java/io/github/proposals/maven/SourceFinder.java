package io.github.proposals.maven;

import io.github.proposals.model.site.page.SiteOptions;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;

/**
 * Finds out where the files of a repository can be read on the web, where nobody has said so.
 *
 * @param root the repository
 * @param start the folder where the build was started
 */
record SourceFinder(Path root, Path start) {

    /** {@return what {@code <scm>} says, or else the address from which git cloned; nothing of a place that we do not know} */
    SiteOptions find(Optional<MavenProject> project, Supplier<Optional<String>> origin) {
        if (!start.startsWith(root)) {
            return SiteOptions.of(Optional.empty());
        }
        return project.map(this::ofPom)
                .filter(it -> it.forge().isPresent())
                .or(() -> origin.get().map(it -> options(it, root)))
                .orElseGet(() -> SiteOptions.of(Optional.empty()));
    }

    /**
     * Maven lets a module inherit the address with its own name behind it, wherever its folder is, and lets everybody
     * inherit that of a parent in some other repository. So the pom counts that says it itself, if it is in this repository.
     */
    private SiteOptions ofPom(MavenProject project) {
        for (MavenProject pom = project; pom != null && pom.getFile() != null; pom = pom.getParent()) {
            Path folder = pom.getFile().toPath().toAbsolutePath().normalize().getParent();
            if (!folder.startsWith(root)) {
                break;
            }
            Scm said = pom.getOriginalModel() == null
                    ? null
                    : pom.getOriginalModel().getScm();
            if (said != null) {
                return addresses(said, pom.getScm())
                        .map(it -> options(it, folder))
                        .filter(it -> it.forge().isPresent())
                        .findFirst()
                        .orElseGet(() -> SiteOptions.of(Optional.empty()));
            }
        }
        return SiteOptions.of(Optional.empty());
    }

    /** What is written there, with the values of its properties: those parts alone are not inherited. */
    private static Stream<String> addresses(Scm said, Scm filled) {
        return Stream.of(
                        said.getUrl() == null ? "" : filled.getUrl(),
                        said.getConnection() == null ? "" : filled.getConnection(),
                        said.getDeveloperConnection() == null ? "" : filled.getDeveloperConnection())
                .filter(it -> it != null && !it.isBlank());
    }

    private SiteOptions options(String address, Path pom) {
        return SiteOptions.ofRepository(address, path(pom), path(start));
    }

    private String path(Path folder) {
        return root.relativize(folder).toString().replace('\\', '/');
    }
}
