package io.github.proposals.maven;

import io.github.proposals.maven.files.Digest;
import io.github.proposals.maven.project.Asked;
import io.github.proposals.maven.project.PomAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** What Maven tells about the build in which a goal runs, whether it has a pom or not. */
final class MavenBuild {

    private static final String FOUND = MavenBuild.class.getName() + ".found";

    private final Path basedir;
    private final MavenSession session;
    private final Optional<MavenProject> pom;
    private final Optional<MojoExecution> execution;

    MavenBuild(Path basedir, MavenSession session, MavenProject project, MojoExecution execution) {
        this.basedir = basedir;
        this.session = session;
        this.pom = Optional.ofNullable(project).filter(it -> it.getFile() != null);
        this.execution = Optional.ofNullable(execution);
    }

    /** {@return the folder of the module} */
    Path basedir() {
        return basedir;
    }

    MavenSession session() {
        return session;
    }

    /** {@return the folder where the build was started, to which all paths are relative} */
    Path start() {
        String root = session.getExecutionRootDirectory();
        return (root == null ? basedir : Path.of(root)).toAbsolutePath().normalize();
    }

    /** {@return the folder for what a build makes} */
    Path directory() {
        return pom.map(it -> Path.of(it.getBuild().getDirectory())).orElseGet(() -> basedir.resolve("target"));
    }

    /** {@return whether a person runs this goal, and not a build that it is bound to} */
    boolean isDirect() {
        return execution
                .filter(it -> it.getSource() == MojoExecution.Source.CLI)
                .isPresent();
    }

    /** {@return whether a build runs this goal where it makes a site} */
    boolean isPartOfSite() {
        return pom.isPresent()
                && !isDirect()
                && execution
                        .map(MojoExecution::getLifecyclePhase)
                        .filter(Reports.PHASES::contains)
                        .isPresent();
    }

    /** A directory on the command line is one directory: it belongs to the project where the build was started. */
    boolean isOfAnotherModule() {
        return session.getUserProperties().containsKey("proposal.directory")
                && pom.filter(it -> !it.isExecutionRoot()).isPresent();
    }

    /** {@return whether somebody wants proposals to be looked at right here, and not just in whatever has some} */
    Asked asked() {
        boolean alone = session.getProjects() == null || session.getProjects().size() <= 1;
        boolean here = pom.isEmpty() || isDirect() && alone;
        return new Asked(here, here || pom.filter(MavenBuild::declaresPlugin).isPresent());
    }

    /** Remembers, for the whole build, that there are proposals in one of its modules. */
    void tellProposals() {
        if (session.getRequest() != null) {
            session.getRequest().getData().put(FOUND, true);
        }
    }

    /** {@return whether there were proposals in some module} */
    boolean hasProposals() {
        return session.getRequest() != null && session.getRequest().getData().containsKey(FOUND);
    }

    /** {@return whether this very pom names the plugin, and does not just inherit it} */
    private static boolean declaresPlugin(MavenProject project) {
        return project.getOriginalModel() != null
                && project.getOriginalModel().getBuild() != null
                && project.getOriginalModel().getBuild().getPlugins().stream()
                        .anyMatch(plugin -> plugin.getArtifactId().equals(PomRegisters.PLUGIN));
    }

    /** {@return the text of {@code project.build.outputTimestamp}} */
    Optional<String> timestamp() {
        String name = "project.build.outputTimestamp";
        return Optional.ofNullable(session.getUserProperties().getProperty(name))
                .or(() -> pom.map(it -> it.getProperties().getProperty(name)));
    }

    /** {@return the digest of what a person asked for: the goal, and all that was said on the command line} */
    String intention() {
        Map<String, String> said = new TreeMap<>();
        session.getUserProperties().forEach((name, value) -> said.put(name.toString(), String.valueOf(value)));
        String goal = execution.map(MojoExecution::getGoal).orElse("");
        return Digest.of((goal + said).getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the registers that the pom names; nothing where there is no pom} */
    Optional<PomRegisters> registers() {
        return pom.map(it -> new PomRegisters(it, session));
    }

    /** {@return what the pom and its parents say about their repository} */
    List<PomAddress> addresses() {
        return pom.map(PomAddresses::of).orElse(List.of());
    }

    /** Lets the site that this build makes have our report, too; {@code name} is that of the register, if there are several. */
    void addReport(Optional<String> name) {
        new Reports(pom.orElseThrow()).add(execution.orElseThrow(), name, session);
    }
}
