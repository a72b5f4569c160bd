package io.github.proposals.maven;

import io.github.proposals.maven.project.PomAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;

/** What a pom and its parents say in {@code <scm>}, each for itself: what Maven lets them inherit is not what they say. */
final class PomAddresses {

    private PomAddresses() {}

    /** {@return a pom and its parents on this disk, upwards} */
    static List<PomAddress> of(MavenProject project) {
        List<PomAddress> poms = new ArrayList<>();
        for (MavenProject pom = project; pom != null && pom.getFile() != null; pom = pom.getParent()) {
            Scm filled = pom.getScm();
            poms.add(new PomAddress(
                    pom.getFile().toPath().toAbsolutePath().normalize().getParent(),
                    Optional.ofNullable(pom.getOriginalModel())
                            .map(Model::getScm)
                            .map(said -> addresses(said, filled))));
        }
        return poms;
    }

    /** What is written there, with the values of its properties: those parts alone are not inherited. */
    private static List<String> addresses(Scm said, Scm filled) {
        return Stream.of(
                        said.getUrl() == null ? "" : filled.getUrl(),
                        said.getConnection() == null ? "" : filled.getConnection(),
                        said.getDeveloperConnection() == null ? "" : filled.getDeveloperConnection())
                .filter(it -> it != null && !it.isBlank())
                .toList();
    }
}
