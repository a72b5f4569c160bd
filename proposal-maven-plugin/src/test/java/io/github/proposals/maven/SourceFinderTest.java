package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.proposals.model.site.page.SiteOptions;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.Model;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class SourceFinderTest {

    private static final Path ROOT = Path.of("/work").toAbsolutePath();

    private final SourceFinder finder = new SourceFinder(ROOT, ROOT);

    @Test
    void aPomSaysWhereItsRepositoryIs() {
        MavenProject project = project("pom.xml", "https://github.com/o/r", "https://github.com/o/r");
        assertEquals(Optional.of("https://github.com/o/r/blob/HEAD/"), find(project));
    }

    @Test
    void theFolderWhereTheBuildRunsBelongsToTheAddress() {
        MavenProject project = project("docs/pom.xml", null, null);
        project.setParent(project("pom.xml", "https://github.com/o/r", "https://github.com/o/r"));
        assertEquals(
                Optional.of("https://github.com/o/r/blob/HEAD/docs/"),
                new SourceFinder(ROOT, ROOT.resolve("docs"))
                        .find(Optional.of(project), Optional::empty)
                        .source());
    }

    @Test
    void whatMavenPutsBehindAnInheritedAddressIsNoPartOfIt() {
        MavenProject project = project("tools/docs/pom.xml", null, "https://gitlab.com/o/r/artifact-docs");
        project.setParent(project("pom.xml", "https://gitlab.com/o/r", "https://gitlab.com/o/r"));
        assertEquals(Optional.of("https://gitlab.com/o/r/-/blob/HEAD/"), find(project));
    }

    @Test
    void aModuleMayNameItsOwnFolder() {
        String address = "https://github.com/o/r/tree/main/tools/docs";
        assertEquals(
                Optional.of("https://github.com/o/r/blob/main/"),
                find(project("tools/docs/pom.xml", address, address)));
    }

    @Test
    void propertiesHaveTheirValues() {
        assertEquals(
                Optional.of("https://github.com/o/r/blob/HEAD/"),
                find(project("pom.xml", "https://github.com/${x}", "https://github.com/o/r")));
    }

    @Test
    void whatAParentInAnotherRepositorySaysIsNotAboutOurs() {
        MavenProject project = project("pom.xml", null, "https://github.com/spring/boot/ours");
        MavenProject parent = project("../elsewhere/pom.xml", "https://github.com/spring/boot", "");
        project.setParent(parent);
        assertEquals(Optional.empty(), find(project));
        parent.setFile(null);
        assertEquals(Optional.empty(), find(project));
    }

    @Test
    void theConnectionCountsWhereThereIsNoUrl() {
        MavenProject project = project("pom.xml", null, "https://github.com/inherited/wrong");
        Scm said = new Scm();
        said.setConnection("scm:git:git@github.com:o/r.git");
        project.getOriginalModel().setScm(said);
        project.getModel().getScm().setConnection(said.getConnection());
        assertEquals(Optional.of("https://github.com/o/r/blob/HEAD/"), find(project));
    }

    @Test
    void gitIsAskedLast() {
        assertEquals(
                Optional.of("https://codeberg.org/o/r/src/branch/HEAD/"),
                finder.find(Optional.empty(), () -> Optional.of("git@codeberg.org:o/r.git"))
                        .source());
        assertEquals(
                Optional.of("https://codeberg.org/o/r/src/branch/HEAD/"),
                finder.find(
                                Optional.of(
                                        project("pom.xml", "https://svn.example.org/r", "https://svn.example.org/r")),
                                () -> Optional.of("https://ada:secret@codeberg.org/o/r"))
                        .source());
        finder.find(
                Optional.of(project("pom.xml", "https://github.com/o/r", "https://github.com/o/r")),
                () -> fail("git was asked"));
    }

    @Test
    void aRepositoryBelowTheBuildHasNoAddress() {
        SiteOptions options = new SourceFinder(ROOT.resolve("module"), ROOT)
                .find(Optional.empty(), () -> Optional.of("https://github.com/o/r"));
        assertEquals(Optional.empty(), options.source());
    }

    private Optional<String> find(MavenProject project) {
        return finder.find(Optional.of(project), Optional::empty).source();
    }

    /** What the pom says, and what Maven makes of it. */
    private static MavenProject project(String path, String said, String effective) {
        MavenProject project = new MavenProject();
        project.setFile(ROOT.resolve(path).normalize().toFile());
        project.setOriginalModel(new Model());
        if (said != null) {
            project.getOriginalModel().setScm(scm(said));
        }
        if (effective != null) {
            project.getModel().setScm(scm(effective));
        }
        return project;
    }

    private static Scm scm(String url) {
        Scm scm = new Scm();
        scm.setUrl(url);
        return scm;
    }
}
