package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Judged;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.Place;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;

class AskedFilesTest {

    private static final Path START = Path.of("work").toAbsolutePath();
    private final RecordingLog log = new RecordingLog();

    @Test
    void onlyTheseFilesAreSpokenOf() {
        assertEquals(List.of("deps/a.md"), told("deps/a.md"));
        assertEquals("INFO 1 finding is in other files, and not told", log.text());
    }

    @Test
    void aFileMayBeNamedAsHooksAndEditorsNameIt() {
        assertEquals(List.of("deps/a.md"), told("./deps/../deps/a.md"));
        assertEquals(List.of("deps/b.md"), told(START.resolve("deps/b.md").toString()));
        assertEquals(List.of(), told("README.md", "a\u0000b"));
    }

    @Test
    void aCommaAtTheEndNamesNothing() {
        assertEquals(List.of("deps/a.md"), told("deps/a.md", null));
    }

    @Test
    void whoNamesNoneAsksAboutAll() {
        assertEquals(List.of("deps/a.md", "deps/b.md"), told());
        assertEquals("", log.text());
    }

    private List<String> told(String... names) {
        Judged all = new Judged(new Diagnostics(List.of(found("deps/a.md"), found("deps/b.md"))), List.of());
        return AskedFiles.of(START, CommandLine.values(Arrays.asList(names)))
                .only(all, (Log) log)
                .counting()
                .all()
                .stream()
                .map(it -> it.place().path())
                .toList();
    }

    private static Diagnostic found(String path) {
        return new Diagnostic("file.empty", Severity.ERROR, Finding.at(Place.ofFile(path), "this file is empty"));
    }
}
