package io.github.proposals.model.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.site.Sites;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the things of a repository can be read, from whatever says so. */
class SiteOptionsTest {

    @ParameterizedTest
    @CsvSource({
        "https://github.com/o/r, https://github.com/o/r/blob/HEAD/",
        "https://github.com/o/r.git, https://github.com/o/r/blob/HEAD/",
        "http://www.github.com/o/r/, https://github.com/o/r/blob/HEAD/",
        "https://ada:secret@github.com/o/r, https://github.com/o/r/blob/HEAD/",
        "https://github.com/o/r/tree/develop, https://github.com/o/r/blob/develop/",
        "https://github.com/o/r/tree/release/1.0, https://github.com/o/r/blob/HEAD/",
        "https://github.com/o/r/issues, https://github.com/o/r/blob/HEAD/",
        "scm:git:https://github.com/o/r.git, https://github.com/o/r/blob/HEAD/",
        "scm:git:git@github.com:o/r.git, https://github.com/o/r/blob/HEAD/",
        "scm|git|ssh://git@github.com:22/o/r.git, https://github.com/o/r/blob/HEAD/",
        "git://github.com/o/r.git, https://github.com/o/r/blob/HEAD/",
        "https://github.example.com/o/r, https://github.example.com/o/r/blob/HEAD/",
        "https://gitlab.com/a/b/c, https://gitlab.com/a/b/c/-/blob/HEAD/",
        "https://git.example.org/a/b/-/tree/main, https://git.example.org/a/b/-/blob/main/",
        "http://gitlab.example.org:8080/a/b, http://gitlab.example.org:8080/a/b/-/blob/HEAD/",
        "https://gitlab.com/a/b/tree/main, https://gitlab.com/a/b/-/blob/main/",
        "https://codeberg.org/o/r, https://codeberg.org/o/r/src/branch/HEAD/",
        "https://git.example.org/o/r/src/branch/main, https://git.example.org/o/r/src/branch/main/",
        "https://bitbucket.org/o/r/src/main/, https://bitbucket.org/o/r/src/main/",
    })
    void aRepositoryIsKnownByManyNames(String address, String files) {
        assertEquals(
                Optional.of(files), SiteOptions.ofRepository(address, "", "").source());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org/o/r",
                "https://github.com",
                "https://github.com/o",
                "https://github.com/o/..",
                "https://github.com/../..",
                "https://github.com/o/${name}",
                "https://github.com/o/r?x=y",
                "https://github.com/o/\"><script>",
                "https://github.com\\@evil.example/o/r",
                "https://github.com@evil.example/o/r",
                "javascript:alert(1)//github.com/o/r",
                "data:text/html,github.com/o/r",
                "scm:svn:https://github.com/o/r/trunk",
                "scm:git:file:///home/ada/r",
                "/home/ada/r.git",
                "C:\\repositories\\r",
                "git@example.org:o/r.git",
                "ext::sh -c alert% >&2"
            })
    void whatIsElsewhereIsNowhere(String address) {
        assertEquals(Optional.empty(), SiteOptions.ofRepository(address, "", "").source());
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/blob/main, https://example.org/blob/main/",
        "https://example.org, https://example.org/",
        "https://ada:secret@example.org/x/, https://example.org/x/",
        "http://localhost:3000/o/r/src/branch/main/docs, http://localhost:3000/o/r/src/branch/main/docs/",
        "https://github.com/o/r, https://github.com/o/r/blob/HEAD/",
        "https://github.com/o/r/blob/release/1.0/docs/, https://github.com/o/r/blob/release/1.0/docs/",
        "javascript:alert(1),",
        "mailto:ada@example.org,",
        "https:///etc,",
        "httpx://example.org,",
        "https://example.org/a b,",
        "https://example.org/../x,",
        "git@github.com:o/r.git,"
    })
    void whoChoosesAnAddressKnowsBest(String address, String files) {
        assertEquals(
                Optional.ofNullable(files), SiteOptions.of(Optional.of(address)).source());
    }

    @Test
    void eachPlaceHasPagesOfItsOwn() {
        SiteOptions hub = SiteOptions.ofRepository("https://github.com/o/r", "", "docs");
        assertEquals(Optional.of("https://github.com/o/r/blob/HEAD/docs/a%20b.md"), hub.file("a b.md"));
        assertEquals(Optional.of("https://github.com/o/r/blob/HEAD/docs/a.md?plain=1#L12"), hub.line("a.md", 12));
        assertEquals(Optional.of("https://github.com/o/r/commits/HEAD/docs/a.md"), hub.history("a.md"));
        assertEquals(Optional.of("https://github.com/o/r/commit/0123abc"), hub.commit("0123abc"));
        assertEquals(Optional.of("https://github.com/ada"), hub.person("ada"));
        SiteOptions lab = SiteOptions.ofRepository("https://gitlab.com/a/b/c", "", "");
        assertEquals(Optional.of("https://gitlab.com/a/b/c/-/commits/HEAD/a.md"), lab.history("a.md"));
        assertEquals(Optional.of("https://gitlab.com/ada"), lab.person("ada"));
        SiteOptions tea = SiteOptions.ofRepository("https://codeberg.org/o/r", "", "");
        assertEquals(
                Optional.of("https://codeberg.org/o/r/src/branch/HEAD/a.md?display=source#L12"), tea.line("a.md", 12));
        assertEquals(Optional.of("https://codeberg.org/o/r/commits/branch/HEAD/a.md"), tea.history("a.md"));
        SiteOptions bucket = SiteOptions.ofRepository("git@bitbucket.org:o/r.git", "", "");
        assertEquals(Optional.of("https://bitbucket.org/o/r/src/HEAD/a.md#lines-12"), bucket.line("a.md", 12));
        assertEquals(Optional.of("https://bitbucket.org/o/r/commits/0123abc"), bucket.commit("0123abc"));
        assertEquals(Optional.empty(), bucket.person("ada"));
    }

    @Test
    void ofAPlaceThatOnlyTheProjectKnowsWeKnowTheFiles() {
        SiteOptions options = Sites.WITH_SOURCE;
        assertEquals(Optional.of("https://example.org/blob/main/a.md"), options.file("a.md"));
        assertEquals(Optional.empty(), options.history("a.md"));
        assertEquals(Optional.empty(), options.commit("0123abc"));
        assertEquals(Optional.empty(), options.person("ada"));
        assertEquals(Optional.empty(), options.file("../a.md"));
    }

    @Test
    void theFolderOfAPomIsNoPartOfTheBranch() {
        assertEquals(
                Optional.of("https://github.com/o/r/blob/main/tools/site/a.md"),
                SiteOptions.ofRepository("https://github.com/o/r/tree/main/tools/site", "tools/site", "tools/site")
                        .file("a.md"));
    }

    @Test
    void filesStayInTheBranch() {
        SiteOptions options = SiteOptions.ofRepository("https://github.com/o/r", "", "docs");
        assertEquals(Optional.of("https://github.com/o/r/blob/HEAD/README.md"), options.file("../README.md"));
        assertEquals(Optional.empty(), options.file("../../README.md"));
        assertEquals(Optional.empty(), options.file(".."));
        assertEquals(Optional.empty(), options.file(""));
        assertEquals(
                Optional.of("https://github.com/o/r/blob/HEAD/docs/%3Cb%3E%3F%23%22.md"), options.file("<b>?#\".md"));
        assertEquals(Optional.empty(), options.commit("../../evil"));
        assertEquals(Optional.empty(), options.person("ada/../../evil"));
    }
}
