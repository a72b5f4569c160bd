package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
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
        new Reports(project).add(goal(), null);
        ReportPlugin added = project.getModel().getReporting().getPlugins().get(0);
        assertEquals("g:proposal-maven-plugin:1", added.getKey() + ":" + added.getVersion());
        assertEquals(List.of("report"), added.getReportSets().get(0).getReports());
        assertSame(configuration, added.getConfiguration());
    }

    @Test
    void theReportOfThePomIsLeftAlone() {
        ReportPlugin given = new ReportPlugin();
        given.setGroupId("g");
        given.setArtifactId("proposal-maven-plugin");
        project.getModel().setReporting(new Reporting());
        project.getModel().getReporting().addPlugin(given);
        new Reports(project).add(goal(), null);
        assertEquals(List.of(given), project.getModel().getReporting().getPlugins());
    }

    private MojoExecution goal() {
        PluginExecution execution = new PluginExecution();
        execution.setId("pages");
        execution.setConfiguration(configuration);
        Plugin plugin = new Plugin();
        plugin.setGroupId("g");
        plugin.setArtifactId("proposal-maven-plugin");
        plugin.setVersion("1");
        plugin.addExecution(execution);
        return new MojoExecution(plugin, "site-render", "pages");
    }
}
