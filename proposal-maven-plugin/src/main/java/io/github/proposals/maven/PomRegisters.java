package io.github.proposals.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.ReportSet;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The registers that a pom names in the configuration of this plugin, execution by execution. */
final class PomRegisters {

    private static final String PLUGIN = "proposal-maven-plugin";

    private final MavenProject project;
    private final List<Properties> properties;

    /** The registers of one module. */
    PomRegisters(MavenProject project, MavenSession session) {
        this.project = project;
        this.properties = Stream.of(session.getUserProperties(), session.getSystemProperties(), project.getProperties())
                .filter(Objects::nonNull)
                .toList();
    }

    /** {@return the folder in which a register has what goals make of it, if there are several} */
    Optional<String> folder(RegisterKey register) {
        return new RegisterFolders(built()).of(register);
    }

    /** {@return the same for the pages of a report} What {@code <reporting>} says need not be what {@code <build>} says. */
    Optional<String> reportFolder(RegisterKey register) {
        List<RegisterKey> reported = reportSets().map(this::key).distinct().toList();
        List<RegisterKey> built = built();
        return reported.size() > 1 || !built.contains(register)
                ? new RegisterFolders(reported).of(register)
                : new RegisterFolders(built).of(register);
    }

    /** {@return another register whose index would be written to the same file} */
    Optional<RegisterKey> sharing(Path indexFile, RegisterKey register) {
        return executions()
                .filter(it -> it.getGoals().contains("index"))
                .map(PluginExecution::getConfiguration)
                .filter(it -> said(it, "indexFile", "proposal.index.file")
                        .filter(file -> basedir().resolve(file).normalize().equals(indexFile))
                        .isPresent())
                .map(this::key)
                .filter(it -> !it.equals(register))
                .findFirst();
    }

    private List<RegisterKey> built() {
        return executions()
                .map(PluginExecution::getConfiguration)
                .map(this::key)
                .distinct()
                .toList();
    }

    private Stream<PluginExecution> executions() {
        PluginContainer managed = project.getPluginManagement();
        return ours(project.getBuild()).or(() -> ours(managed)).map(Plugin::getExecutions).stream()
                .flatMap(List::stream);
    }

    private static Optional<Plugin> ours(PluginContainer container) {
        return container == null
                ? Optional.empty()
                : container.getPlugins().stream()
                        .filter(it -> PLUGIN.equals(it.getArtifactId()))
                        .findFirst();
    }

    private Stream<Object> reportSets() {
        if (project.getModel().getReporting() == null) {
            return Stream.empty();
        }
        List<Object> configurations = new ArrayList<>();
        for (ReportPlugin plugin : project.getModel().getReporting().getPlugins()) {
            if (PLUGIN.equals(plugin.getArtifactId())) {
                plugin.getReportSets().stream().map(ReportSet::getConfiguration).forEach(configurations::add);
            }
        }
        return configurations.stream();
    }

    private RegisterKey key(Object configuration) {
        return RegisterKey.of(
                basedir(),
                said(configuration, "directory", "proposal.directory").orElse(null),
                said(configuration, "process", "proposal.process").orElse(null));
    }

    private Path basedir() {
        return project.getBasedir().toPath();
    }

    /** As Maven fills a parameter: what the pom says goes before any property. */
    private Optional<String> said(Object configuration, String parameter, String property) {
        Xpp3Dom child = configuration instanceof Xpp3Dom all ? all.getChild(parameter) : null;
        return Optional.ofNullable(child)
                .map(Xpp3Dom::getValue)
                .filter(it -> !it.isBlank())
                .or(() -> properties.stream()
                        .map(it -> it.getProperty(property))
                        .filter(Objects::nonNull)
                        .findFirst());
    }
}
