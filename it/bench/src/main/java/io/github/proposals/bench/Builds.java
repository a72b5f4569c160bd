package io.github.proposals.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Projects with a pom, and what Maven does in them, without network.
 *
 * @param top where they are
 * @param repository the local repository, in which the plugin is installed
 */
record Builds(Path top, Path repository) {

    private static final String PLUGIN = "io.github.proposals:proposal-maven-plugin:0.1.0-SNAPSHOT";
    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>look.alikes</groupId>
              <artifactId>look-alikes</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              %s
            </project>
            """;
    private static final String BOUND = """
            <build>
              <plugins>
                <plugin>
                  <groupId>io.github.proposals</groupId>
                  <artifactId>proposal-maven-plugin</artifactId>
                  <version>0.1.0-SNAPSHOT</version>
                  <executions><execution><goals><goal>validate</goal></goals></execution></executions>
                </plugin>
              </plugins>
            </build>
            """;

    /** {@return an empty build, which has nothing to do} */
    Program empty() throws IOException {
        return new Program(project("empty", ""), maven("validate"));
    }

    /** {@return one in which the plugin is bound, and no proposal is} */
    Program withoutProposals() throws IOException {
        return new Program(project("bound", BOUND), maven("validate"));
    }

    /** {@return the folder of a project with look-alikes, made when it is first asked for} */
    Path withProposals(Style style, int count) throws IOException {
        Path project = top.resolve(style.process() + "-" + count);
        if (!Files.exists(project)) {
            LookAlikes.write(project("" + project.getFileName(), "").resolve(style.directory()), style, count);
        }
        return project;
    }

    /** {@return a goal that looks at all, and changes no file of the project} */
    Program goal(Style style, int count, String goal, String... more) throws IOException {
        List<String> command = new ArrayList<>(maven(PLUGIN + ":" + goal));
        command.addAll(List.of(
                "-Dproposal.directory=" + style.directory(),
                "-Dproposal.process=" + style.process(),
                "-Dproposal.failOn=never",
                "-Dproposal.dryRun=true",
                "-Dproposal.force=true",
                "-Dproposal.today=2026-11-21"));
        command.addAll(List.of(more));
        return new Program(withProposals(style, count), command);
    }

    private List<String> maven(String goal) {
        return List.of("mvn", "-o", "-q", "-B", "-Dmaven.repo.local=" + repository, goal);
    }

    private Path project(String name, String more) throws IOException {
        Path folder = Files.createDirectories(top.resolve(name));
        Files.writeString(folder.resolve("pom.xml"), POM.formatted(more));
        return folder;
    }
}
