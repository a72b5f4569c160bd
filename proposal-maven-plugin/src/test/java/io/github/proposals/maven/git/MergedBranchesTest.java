package io.github.proposals.maven.git;

import static io.github.proposals.maven.git.Scratch.files;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.rules.internal.status.IllegalTransition;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of the steps of a branch, before it is merged and after, however it is merged. */
class MergedBranchesTest {

    private static final String FILE = "peps/PEP-0007-prompt-cache.md";
    private static final ProposalProcess PLANO = BuiltInProcesses.get("plano-pep");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder;

    private Scratch scratch;

    @BeforeEach
    void open() throws IOException {
        scratch = new Scratch(folder);
    }

    @AfterEach
    void close() {
        scratch.close();
    }

    /** The statuses of a document, the first one on the target. */
    @ParameterizedTest
    @CsvSource({
        "Draft,Under Review,Accepted,Implementing,Complete",
        "Draft,Complete,Under Review,,",
        "Draft,Complete,Draft,,",
        "Under Review,Accepted,Under Review,,",
        "Accepted,Draft,Accepted,Implementing,",
        "Draft,Under Review,Accepted,Under Review,",
        "Deferred,Under Review,Declined,,"
    })
    void whatIsFineOnABranchIsFineAfterEachKindOfMerge(
            String first, String second, String third, String fourth, String fifth) throws IOException {
        List<String> statuses = new ArrayList<>(List.of(second, third));
        Optional.ofNullable(fourth).ifPresent(statuses::add);
        Optional.ofNullable(fifth).ifPresent(statuses::add);
        String last = statuses.get(statuses.size() - 1);
        ObjectId target = scratch.commit("begin", file(first));
        ObjectId tip = target;
        for (String status : statuses) {
            tip = scratch.commit("say " + status, file(status), tip);
        }
        scratch.branch("main", target)
                .remote("main", target)
                .branch("work", tip)
                .on("work", file(last));
        assertEquals(List.of(), worse(Severity.INFO), "on the branch");

        scratch.branch("main", tip).on("main", file(last));
        assertEquals(List.of(), worse(Severity.INFO), "fast forward or rebase");

        ObjectId merge = scratch.commit("merge it", file(last), target, tip);
        scratch.branch("main", merge).on("main", file(last));
        assertEquals(List.of(), worse(Severity.INFO), "merged");

        ObjectId squash = scratch.commit("squash it", file(last), target);
        scratch.branch("main", squash).on("main", file(last));
        assertEquals(List.of(), worse(Severity.WARNING), "squashed");
    }

    @Test
    void aMergeThatDropsTheStatusOfItsTargetIsSeen() throws IOException {
        ObjectId begin = scratch.commit("begin", file("Accepted"));
        ObjectId main = scratch.commit("implement", file("Implementing"), begin);
        ObjectId work = scratch.commit("say more", file("Accepted", "More is cached."), begin);
        Map<String, String> kept = file("Accepted", "More is cached.");
        ObjectId merge = scratch.commit("merge main, keep ours", kept, work, main);
        scratch.branch("main", main).branch("work", merge).on("work", kept);
        List<Diagnostic> found = worse(Severity.INFO);
        assertEquals(1, found.size(), found::toString);
        assertTrue(
                found.get(0)
                        .finding()
                        .message()
                        .startsWith("the change as a whole takes the status from 'Implementing' to 'Accepted'"),
                found::toString);

        // A pull request is often built as it would be merged.
        ObjectId tried = scratch.commit("merge the branch", kept, main, merge);
        scratch.detached(tried, kept);
        assertEquals(1, worse(Severity.INFO, "GITHUB_BASE_REF", "main").size());
    }

    @Test
    void aMergeThatTakesTheStatusOfItsTargetIsFine() throws IOException {
        ObjectId begin = scratch.commit("begin", file("Accepted"));
        ObjectId main = scratch.commit("implement", file("Implementing"), begin);
        ObjectId work = scratch.commit("say more", file("Accepted", "More is cached."), begin);
        Map<String, String> both = file("Implementing", "More is cached.");
        ObjectId merge = scratch.commit("merge main", both, work, main);
        scratch.branch("main", main).branch("work", merge).on("work", both);
        assertEquals(List.of(), worse(Severity.INFO));
    }

    @Test
    void aMergeThatIsNotCommittedYetIsJudgedAsItWillBe() throws IOException {
        ObjectId begin = scratch.commit("begin", file("Draft"));
        ObjectId review = scratch.commit("review", file("Under Review"), begin);
        String another = "peps/PEP-0008-router.md";
        Map<String, String> target = files(FILE, text("Accepted", ""), another, text("Draft", "It routes."));
        ObjectId main = scratch.commit("accept, and one more", target, review);
        ObjectId work = scratch.commit("say more", file("Draft", "More is cached."), begin);
        scratch.branch("main", main).branch("work", work).remote("main", main);
        Files.writeString(scratch.root().resolve(".git/MERGE_HEAD"), main.name() + "\n");

        Map<String, String> theirs = files(FILE, text("Accepted", "More is cached."), another, target.get(another));
        scratch.on("work", theirs);
        assertEquals(List.of(), judge());

        scratch.workTree(files(FILE, text("Draft", "More is cached."), another, target.get(another)));
        assertEquals(
                List.of("the change as a whole takes the status from 'Accepted' to 'Draft',"
                        + " a step that the process does not draw"),
                judge().stream().map(it -> it.finding().message()).toList());
    }

    @Test
    void stepsOfBranchesThatWereMergedStandBesideEachOther() throws IOException {
        ObjectId begin = scratch.commit("begin", file("Draft"));
        ObjectId review = scratch.commit("review", file("Under Review"), begin);
        ObjectId accept = scratch.commit("accept", file("Accepted"), review);
        ObjectId other = scratch.commit("review elsewhere", file("Under Review", "More is cached."), begin);
        Map<String, String> both = file("Accepted", "More is cached.");
        ObjectId merge = scratch.commit("merge", both, accept, other);
        scratch.branch("main", begin).branch("work", merge).on("work", both);
        assertEquals(List.of(), worse(Severity.INFO));
    }

    @Test
    void aRevertOnABranchIsToldAlsoWhereTheStepIsLongPast() throws IOException {
        ObjectId begin = scratch.commit("begin", file("Accepted"));
        ObjectId implement = scratch.commit("implement", file("Implementing"), begin);
        ObjectId main =
                scratch.commit("something else", files(FILE, text("Implementing", ""), "a.txt", "a"), implement);
        ObjectId revert = scratch.commit("revert", files(FILE, text("Accepted", ""), "a.txt", "a"), main);
        scratch.branch("main", main).branch("work", revert).on("work", file("Accepted"));
        assertEquals(List.of(), worse(Severity.INFO));
        assertEquals(1, judge().size());
    }

    @Test
    void aRevertOfAnOlderStepIsToldAlsoWhereTheTextWasChangedSince() throws IOException {
        ObjectId implement =
                scratch.commit("implement", file("Implementing"), scratch.commit("begin", file("Accepted")));
        ObjectId more = scratch.commit("say more", file("Implementing", "More is cached."), implement);
        Map<String, String> back = file("Accepted", "More is cached.");
        scratch.branch("main", scratch.commit("Revert \"implement\"", back, more))
                .on("main", back);
        assertEquals(List.of(), worse(Severity.INFO));
        assertEquals(1, judge().size());

        scratch.branch("main", scratch.commit("not yet", back, more)).on("main", back);
        assertEquals(1, worse(Severity.WARNING).size());
    }

    @Test
    void aStepThatIsWrongInItselfAndInTheEndIsAnError() throws IOException {
        ObjectId begin = scratch.commit("begin", file("Draft"));
        ObjectId work = scratch.commit("done", file("Complete"), begin);
        ObjectId tip = scratch.commit("or not", file("Implementing"), work);
        scratch.branch("main", begin).branch("work", tip).on("work", file("Implementing"));
        assertEquals(2, worse(Severity.WARNING).size());
    }

    private List<Diagnostic> worse(Severity limit, String... environment) throws IOException {
        return judge(environment).stream()
                .filter(it -> it.severity().compareTo(limit) < 0)
                .toList();
    }

    private List<Diagnostic> judge(String... environment) throws IOException {
        HistoryReading reading = GitHistory.read(new HistoryRequest(
                scratch.root(),
                SourceTree.directory(scratch.root(), scratch.root(), "peps"),
                new ProposalReader(PLANO, Circumstances.on(TODAY)),
                path -> false,
                files(environment),
                Optional.empty(),
                Optional.empty(),
                Depth.AS_NEEDED));
        assertEquals(List.of(), reading.limits());
        ProposalReader reader =
                new ProposalReader(PLANO, new Circumstances(TODAY, TODAY, List.of(), reading.history()));
        return new Linter(reader, List.of(new IllegalTransition()), LintSettings.NONE)
                .lint(SourceTree.directory(scratch.root(), scratch.root(), "peps"), Progress.NONE)
                .diagnostics()
                .all();
    }

    private static Map<String, String> file(String status) {
        return file(status, "");
    }

    private static Map<String, String> file(String status, String body) {
        return files(FILE, text(status, body));
    }

    private static String text(String status, String body) {
        return "# PEP-0007: Prompt Cache\n\n| Field | Value |\n|---|---|\n| **Status** | " + status + " |\n\n" + body
                + "\n";
    }
}
