package io.github.proposals.maven;

import java.util.Optional;
import java.util.Set;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.ReportSet;
import org.apache.maven.model.Reporting;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** The reports that a project's {@code mvn site} makes. */
final class Reports {

    /** The goal that is ours. */
    static final String GOAL = "report";

    /** Where a report can be added in time: Maven 4 has another name for it. */
    static final Set<String> PHASES = Set.of("pre-site", "before:site");

    /** The first maven-site-plugin that looks into the project for its reports. */
    private static final ComparableVersion FIRST_TO_LOOK = new ComparableVersion("3.7");

    private final MavenProject project;

    Reports(MavenProject project) {
        this.project = project;
    }

    /** Adds ours, unless the pom names it already. */
    void add(MojoExecution goal, MavenSession session) {
        if (reporting().getPlugins().stream().anyMatch(it -> it.getArtifactId().equals(goal.getArtifactId()))) {
            return;
        }
        ReportPlugin ours = ours(goal);
        reporting().addPlugin(ours);
        Optional<ComparableVersion> sitePlugin = Optional.ofNullable(
                        project.getPlugin("org.apache.maven.plugins:maven-site-plugin"))
                .map(Plugin::getVersion)
                .map(ComparableVersion::new);
        if (sitePlugin.filter(it -> it.compareTo(FIRST_TO_LOOK) < 0).isPresent()) {
            LateReport.announce(session, project, ours);
        }
    }

    /** Configured as the goal that adds it: nobody else tells a report what {@code <build>} says. */
    private static ReportPlugin ours(MojoExecution goal) {
        ReportSet set = new ReportSet();
        set.addReport(GOAL);
        ReportPlugin ours = new ReportPlugin();
        ours.setGroupId(goal.getGroupId());
        ours.setArtifactId(goal.getArtifactId());
        ours.setVersion(goal.getVersion());
        ours.addReportSet(set);
        Optional.ofNullable(goal.getPlugin().getExecutionsAsMap().get(goal.getExecutionId()))
                .map(PluginExecution::getConfiguration)
                .ifPresent(ours::setConfiguration);
        return ours;
    }

    private Reporting reporting() {
        if (project.getModel().getReporting() == null) {
            project.getModel().setReporting(new Reporting());
        }
        return project.getModel().getReporting();
    }
}
