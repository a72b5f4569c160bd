package io.github.proposals.maven.git;

import static io.github.proposals.maven.git.Scratch.files;
import static io.github.proposals.maven.git.Scratch.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.history.History;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.site.Site;
import io.github.proposals.model.site.page.Page;
import io.github.proposals.model.site.page.SiteOptions;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages show of the past comes from the repository. */
class OldTextsTest {

    private static final String ONE = "deps/0001-cache.md";
    private static final String NEW = "deps/0001-fast-cache.md";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder;

    @Test
    void pagesShowTheTextsOfAllStepsUnderTheirOldNames() throws Exception {
        try (Scratch scratch = new Scratch(Files.createDirectory(folder.resolve("origin")))) {
            String draft = text("Draft", "A slow cache keeps what was asked for.");
            String review = text("Under Review", "A fast cache keeps what was asked for.");
            String approved = text("Approved", "A fast cache keeps what was asked for twice.");
            ObjectId first = scratch.commit("begin", files(ONE, draft));
            ObjectId second = scratch.commit("review", files(NEW, review), first);
            ObjectId third = scratch.commit("approve", files(NEW, approved), second);
            scratch.branch("main", third).on("main", files(NEW, approved + "\nAnd more.\n"));

            Map<String, String> past = past(scratch.root());

            String one = id(first);
            String two = id(second);
            String three = id(third);
            assertEquals(
                    List.of(
                            "changes-of-DEP-0001-" + one + "-" + two + ".html",
                            "changes-of-DEP-0001-" + two + "-" + three + ".html",
                            "changes-of-DEP-0001-since-" + three + ".html",
                            "version-of-DEP-0001-" + one + ".html",
                            "version-of-DEP-0001-" + two + ".html",
                            "version-of-DEP-0001-" + three + ".html"),
                    past.keySet().stream()
                            .sorted((a, b) -> order(a, one, two, three) - order(b, one, two, three))
                            .toList());
            assertTrue(past.get("version-of-DEP-0001-" + one + ".html").contains("A slow cache"));
            assertTrue(past.get("changes-of-DEP-0001-" + one + "-" + two + ".html")
                    .contains("A <del class=\"change\">slow</del> <ins class=\"change\">fast</ins> cache"));
            assertTrue(past.get("changes-of-DEP-0001-since-" + three + ".html").contains("And more."));

            Path clone = folder.resolve("clone");
            Git.cloneRepository()
                    .setURI(scratch.root().toUri().toString())
                    .setDirectory(clone.toFile())
                    .setDepth(1)
                    .call()
                    .close();
            assertEquals(Map.of(), past(clone));
        }
    }

    private static int order(String page, String... ids) {
        int first = 0;
        while (!page.contains(ids[first])) {
            first++;
        }
        return (page.startsWith("changes") ? 0 : 10) + first;
    }

    private static String id(ObjectId commit) {
        return commit.name().substring(0, 8);
    }

    private static Map<String, String> past(Path root) throws IOException {
        History history = GitHistory.read(Scratch.request(root, "deps", Depth.ALL, Optional.empty(), Map.of()))
                .history();
        Linter linter = new Linter(
                new ProposalReader(BuiltInProcesses.get("dynamo-dep"), new Circumstances(DAY, DAY, List.of(), history)),
                List.of(),
                LintSettings.NONE);
        LintResult result = linter.lint(SourceTree.directory(root, root, "deps"), Progress.NONE);
        Site site = Site.of(
                PublishedRegister.of(result.proposals()),
                result.proposals(),
                new Checks(List.of(), result.diagnostics()),
                linter,
                SiteOptions.of(Optional.empty()));
        return site.pages()
                .filter(it -> it.path().matches("(version|changes)-of-.*"))
                .collect(Collectors.toMap(Page::path, Page::text, (a, b) -> a, TreeMap::new));
    }
}
