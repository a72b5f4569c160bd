package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.ReportSet;
import org.apache.maven.model.Reporting;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PomRegistersTest {

    private static final Path BASE = new File("/base").toPath();

    private final MavenProject project = new MavenProject();
    private final Properties commandLine = new Properties();
    private final Plugin plugin = new Plugin();

    @BeforeEach
    void named() {
        project.setFile(BASE.resolve("pom.xml").toFile());
        plugin.setArtifactId("proposal-maven-plugin");
        project.setBuild(new Build());
        project.getBuild().addPlugin(plugin);
    }

    @Test
    void oneRegisterStaysWhereItIs() {
        execution("a", configuration("docs/adr", "adr.yaml"), "validate");
        execution("b", configuration("./docs/adr/", "adr.yaml"), "index");
        assertEquals("", folder("docs/adr", "adr.yaml"));
        assertEquals("", folder("elsewhere", null));
    }

    @Test
    void twoRegistersHaveAFolderEach() {
        execution("a", configuration("docs/adr", null), "validate");
        execution("b", configuration("../RFCs/", null), "validate");
        assertEquals("docs-adr", folder("docs/adr", null));
        assertEquals("rfcs", folder("../RFCs", null));
    }

    @Test
    void anExecutionWithoutGoalsIsARegisterToo() {
        execution("a", configuration("adr", null));
        execution("b", configuration("rfcs", null));
        assertEquals("rfcs", folder("rfcs", null));
    }

    @Test
    void directoriesWithTheSameLastNameAreToldApart() {
        execution("a", configuration("server/adr", null), "validate");
        execution("b", configuration("client/adr", null), "validate");
        assertEquals("server-adr", folder("server/adr", null));
        assertEquals("client-adr", folder("client/adr", null));
    }

    @Test
    void namesThatWouldBeTheSameAreNot() {
        execution("a", configuration("docs-adr", null), "validate");
        execution("b", configuration("docs/adr", null), "validate");
        execution("c", configuration("docs/ADR", null), "validate");
        assertEquals("docs-adr-2", folder("docs/ADR", null));
        assertEquals("docs-adr", folder("docs-adr", null));
        assertEquals("docs-adr-3", folder("docs/adr", null));
    }

    @Test
    void twoProcessesOfOneDirectoryAreTwoRegisters() {
        execution("a", configuration("docs", "a/process.yaml"), "validate");
        execution("b", configuration("docs", "b"), "validate");
        assertEquals("docs", folder("docs", "a"));
        assertEquals("docs-b", folder("docs", "b/process.yaml"));
    }

    @Test
    void theOneOfWhichNothingIsSaidStaysWhereItIs() {
        execution("a", null, "validate");
        execution("b", configuration("rfcs", null), "validate");
        execution("c", configuration(null, "plano-pep"), "validate");
        assertEquals("", folder(null, null));
        assertEquals("rfcs", folder("rfcs", null));
        assertEquals("plano-pep", folder(null, "plano-pep"));
    }

    @Test
    void aPropertyFillsWhatThePomLeavesOpen() {
        execution("a", null, "validate");
        execution("b", configuration("rfcs", null), "validate");
        commandLine.setProperty("proposal.directory", "rfcs");
        assertEquals("", folder("rfcs", null));
    }

    @Test
    void whatIsNotInThePomTakesNoNameOfWhatIs() {
        execution("a", configuration("docs/adr", null), "validate");
        execution("b", configuration("rfcs", null), "validate");
        assertEquals("docs-adr", folder("docs/adr", null));
        assertEquals("docs-adr-2", folder("docs-adr", null));
    }

    @Test
    void reportsHaveNamesOfTheirOwn() {
        execution("a", configuration("docs/adr", null), "validate");
        report(null);
        assertEquals("", reportFolder(null));
        report(configuration("rfcs", null));
        assertEquals("", reportFolder(null));
        assertEquals("rfcs", reportFolder("rfcs"));
    }

    @Test
    void aFileHoldsTheIndexOfOneRegister() {
        execution("a", configuration("adr", null), "index");
        execution("b", configuration("rfcs", null), "index");
        execution("c", configuration("notes", null), "validate");
        Path file = BASE.resolve("INDEX.md");
        assertEquals(Optional.empty(), registers().sharing(file, key("adr", null)));
        commandLine.setProperty("proposal.index.file", "INDEX.md");
        assertEquals(Optional.of(key("rfcs", null)), registers().sharing(file, key("adr", null)));
    }

    private String folder(String directory, String process) {
        return registers().folder(key(directory, process)).orElse("");
    }

    private String reportFolder(String directory) {
        return registers().reportFolder(key(directory, null)).orElse("");
    }

    private static RegisterKey key(String directory, String process) {
        return RegisterKey.of(BASE, directory, process);
    }

    @SuppressWarnings("deprecation")
    private PomRegisters registers() {
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setUserProperties(commandLine);
        return new PomRegisters(project, new MavenSession(null, request, null, project));
    }

    private void execution(String id, Xpp3Dom configuration, String... goals) {
        PluginExecution execution = new PluginExecution();
        execution.setId(id);
        execution.setConfiguration(configuration);
        for (String goal : goals) {
            execution.addGoal(goal);
        }
        plugin.addExecution(execution);
    }

    private void report(Xpp3Dom configuration) {
        if (project.getModel().getReporting() == null) {
            ReportPlugin ours = new ReportPlugin();
            ours.setArtifactId("proposal-maven-plugin");
            project.getModel().setReporting(new Reporting());
            project.getModel().getReporting().addPlugin(ours);
        }
        ReportSet set = new ReportSet();
        set.setConfiguration(configuration);
        project.getModel().getReporting().getPlugins().get(0).addReportSet(set);
    }

    private static Xpp3Dom configuration(String directory, String process) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        add(configuration, "directory", directory);
        add(configuration, "process", process);
        return configuration;
    }

    private static void add(Xpp3Dom configuration, String name, String value) {
        if (value != null) {
            Xpp3Dom child = new Xpp3Dom(name);
            child.setValue(value);
            configuration.addChild(child);
        }
    }
}
