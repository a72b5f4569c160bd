package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.Reporting;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class ReportsTest {

    private final MavenProject project = new MavenProject();
    private final Xpp3Dom configuration = new Xpp3Dom("configuration");

    @Test
    void theReportIsConfiguredAsTheGoal() {
        new Reports(project).add(goal("pages", configuration), Optional.empty(), null);
        ReportPlugin added = project.getModel().getReporting().getPlugins().get(0);
        assertEquals("g:proposal-maven-plugin:1", added.getKey() + ":" + added.getVersion());
        assertEquals(List.of("report"), added.getReportSets().get(0).getReports());
        assertSame(configuration, added.getReportSets().get(0).getConfiguration());
    }

    @Test
    void theReportOfThePomIsLeftAlone() {
        ReportPlugin given = new ReportPlugin();
        given.setGroupId("g");
        given.setArtifactId("proposal-maven-plugin");
        project.getModel().setReporting(new Reporting());
        project.getModel().getReporting().addPlugin(given);
        new Reports(project).add(goal("pages", configuration), Optional.empty(), null);
        assertEquals(List.of(given), project.getModel().getReporting().getPlugins());
    }

    @Test
    void eachRegisterHasAReportHoweverOftenItIsAdded() {
        Reports reports = new Reports(project);
        reports.add(goal("a", configuration), Optional.of("docs-a"), null);
        reports.add(goal("b", new Xpp3Dom("other")), Optional.of("docs-b"), null);
        new Reports(project).add(goal("again", configuration), Optional.of("docs-a"), null);
        List<ReportPlugin> plugins = project.getModel().getReporting().getPlugins();
        assertEquals(1, plugins.size());
        assertEquals(
                List.of("docs-a configuration", "docs-b other"),
                plugins.get(0).getReportSets().stream()
                        .map(it -> it.getId() + " " + ((Xpp3Dom) it.getConfiguration()).getName())
                        .toList());
    }

    private static MojoExecution goal(String id, Xpp3Dom configuration) {
        PluginExecution execution = new PluginExecution();
        execution.setId(id);
        execution.setConfiguration(configuration);
        Plugin plugin = new Plugin();
        plugin.setGroupId("g");
        plugin.setArtifactId("proposal-maven-plugin");
        plugin.setVersion("1");
        plugin.addExecution(execution);
        return new MojoExecution(plugin, "site-render", id);
    }
}
