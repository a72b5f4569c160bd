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

    private static final String ADDED = Reports.class.getName();

    private final MavenProject project;

    Reports(MavenProject project) {
        this.project = project;
    }

    /**
     * Adds ours, unless the pom names it already. One after another, the registers of a project come here.
     *
     * @param name that of the register, if there are several
     */
    void add(MojoExecution goal, Optional<String> name, MavenSession session) {
        Optional<ReportPlugin> there = reporting().getPlugins().stream()
                .filter(it -> it.getArtifactId().equals(goal.getArtifactId()))
                .findFirst();
        if (there.isPresent() && there.get() != project.getContextValue(ADDED)) {
            return;
        }
        ReportSet set = set(goal, name);
        if (there.isPresent()) {
            if (!there.get().getReportSetsAsMap().containsKey(set.getId())) {
                there.get().addReportSet(set);
            }
            return;
        }
        ReportPlugin ours = ours(goal);
        ours.addReportSet(set);
        reporting().addPlugin(ours);
        project.setContextValue(ADDED, ours);
        Optional<ComparableVersion> sitePlugin = Optional.ofNullable(
                        project.getPlugin("org.apache.maven.plugins:maven-site-plugin"))
                .map(Plugin::getVersion)
                .map(ComparableVersion::new);
        if (sitePlugin.filter(it -> it.compareTo(FIRST_TO_LOOK) < 0).isPresent()) {
            LateReport.announce(session, project, ours);
        }
    }

    /** Configured as the goal that adds it: nobody else tells a report what {@code <build>} says. */
    private static ReportSet set(MojoExecution goal, Optional<String> name) {
        ReportSet set = new ReportSet();
        name.ifPresent(set::setId);
        set.addReport(GOAL);
        Optional.ofNullable(goal.getPlugin().getExecutionsAsMap().get(goal.getExecutionId()))
                .map(PluginExecution::getConfiguration)
                .ifPresent(set::setConfiguration);
        return set;
    }

    private static ReportPlugin ours(MojoExecution goal) {
        ReportPlugin ours = new ReportPlugin();
        ours.setGroupId(goal.getGroupId());
        ours.setArtifactId(goal.getArtifactId());
        ours.setVersion(goal.getVersion());
        return ours;
    }

    private Reporting reporting() {
        if (project.getModel().getReporting() == null) {
            project.getModel().setReporting(new Reporting());
        }
        return project.getModel().getReporting();
    }
}
