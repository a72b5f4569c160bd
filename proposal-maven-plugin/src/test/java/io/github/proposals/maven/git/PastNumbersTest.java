package io.github.proposals.maven.git;

import static io.github.proposals.maven.git.Scratch.files;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.rules.internal.number.ChangedNumber;
import io.github.proposals.model.rules.internal.number.NumberGap;
import io.github.proposals.model.rules.internal.number.ReusedNumber;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a branch does to numbers that others know, whatever became of them before it and beside it. */
class PastNumbersTest {

    private static final String NOTHING = "";
    private static final ProposalProcess PLANO = BuiltInProcesses.get("plano-pep");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Map<String, String> HIVES = pep(1, "Hives", "Bees live in wooden boxes.");
    private static final Map<String, String> CLOVER = pep(2, "Clover", "It is sown in spring.");
    private static final Map<String, String> WELLS = pep(2, "Wells", "Water comes from below.");
    private static final Map<String, String> FENCES = pep(3, "Fences", "Deer stay outside.");

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

    @Test
    void aNumberThatWasGivenUpBeforeTheBranchIsNotTakenAgain() throws IOException {
        ObjectId main = scratch.commit("remove clover", HIVES, scratch.commit("begin", all(HIVES, CLOVER)));
        branch(main, scratch.commit("add wells", all(HIVES, WELLS), main), all(HIVES, WELLS));
        assertEquals("number.reused PEP-0002-wells.md: commit", judge());
    }

    @Test
    void norOneThatTheTargetGaveUpBesideIt() throws IOException {
        ObjectId begin = scratch.commit("begin", HIVES);
        ObjectId work = scratch.commit("add wells", all(HIVES, WELLS), begin);
        ObjectId main = scratch.commit("remove clover", HIVES, scratch.commit("add clover", all(HIVES, CLOVER), begin));
        branch(main, work, all(HIVES, WELLS));
        assertEquals("number.reused PEP-0002-wells.md: commit", judge());
    }

    @Test
    void norOneThatAnotherHadUntilItGotANewOne() throws IOException {
        Map<String, String> third = pep(3, "Clover", "It is sown in spring.");
        ObjectId main = scratch.commit("change it", all(HIVES, third), scratch.commit("begin", all(HIVES, CLOVER)));
        branch(main, scratch.commit("add wells", all(HIVES, WELLS, third), main), all(HIVES, WELLS, third));
        assertEquals("number.reused PEP-0002-wells.md: commit", judge());
    }

    @Test
    void whatAMergeLeavesOutIsNoWorkOfTheWorkTree() throws IOException {
        ObjectId begin = scratch.commit("begin", HIVES);
        ObjectId work = scratch.commit("add wells", all(HIVES, WELLS), begin);
        ObjectId main = scratch.commit("add clover", all(HIVES, CLOVER), begin);
        branch(main, scratch.commit("merge main, keep ours", all(HIVES, WELLS), work, main), all(HIVES, WELLS));
        assertEquals("number.reused PEP-0002-wells.md: this change", judge());
    }

    @Test
    void theCommitThatRemovedItIsNamed() throws IOException {
        ObjectId main = scratch.commit("begin", all(HIVES, CLOVER));
        ObjectId removed = scratch.commit("remove clover", HIVES, main);
        branch(main, scratch.commit("add wells", all(HIVES, WELLS), removed), all(HIVES, WELLS));
        assertEquals("number.reused PEP-0002-wells.md: commit", judge());
    }

    @Test
    void aNumberMayBeGivenBack() throws IOException {
        Map<String, String> fourth = pep(4, "Clover", "It is sown in spring.");
        ObjectId main = scratch.commit(
                "change it", all(HIVES, FENCES, fourth), scratch.commit("begin", all(HIVES, CLOVER, FENCES)));
        branch(main, scratch.commit("give back", all(HIVES, CLOVER, FENCES), main), all(HIVES, CLOVER, FENCES));
        assertEquals(NOTHING, judge());
    }

    @Test
    void whoTookTheNumberOfAnotherOneMayGiveItUp() throws IOException {
        Map<String, String> fourth = pep(4, "Wells", "Water comes from below.");
        ObjectId begin = scratch.commit("begin", all(HIVES, CLOVER, FENCES));
        ObjectId main = scratch.commit(
                "add wells", all(HIVES, WELLS, FENCES), scratch.commit("remove", all(HIVES, FENCES), begin));
        branch(main, scratch.commit("give up", all(HIVES, FENCES, fourth), main), all(HIVES, FENCES, fourth));
        assertEquals(NOTHING, judge());
    }

    @Test
    void aNumberIsChangedAlsoWhereTheTextIsRewritten() throws IOException {
        Map<String, String> fourth =
                pep(4, "Clover", "Nobody sows anything any more, since meadows do that alone.\n".repeat(9));
        ObjectId main = scratch.commit("begin", all(HIVES, CLOVER, FENCES));
        branch(main, scratch.commit("rewrite", all(HIVES, FENCES, fourth), main), all(HIVES, FENCES, fourth));
        assertEquals("number.changed PEP-0004-clover.md", judge());
    }

    @Test
    void whatWasRemovedIsNotLeftOut() throws IOException {
        ObjectId main = scratch.commit(
                "remove clover", all(HIVES, FENCES), scratch.commit("begin", all(HIVES, CLOVER, FENCES)));
        branch(main, scratch.commit("say more", all(HIVES, FENCES, files("a.txt", "a")), main), all(HIVES, FENCES));
        assertEquals(NOTHING, judge());
    }

    private void branch(ObjectId main, ObjectId work, Map<String, String> files) throws IOException {
        scratch.branch("main", main).branch("work", work).on("work", files);
    }

    /** {@return the rules, the files, and who took a number from another one} */
    private String judge() throws IOException {
        HistoryReading reading = GitHistory.read(new HistoryRequest(
                scratch.root(),
                SourceTree.directory(scratch.root(), scratch.root(), "peps"),
                new ProposalReader(PLANO, Circumstances.on(TODAY)),
                path -> false,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Depth.AS_NEEDED));
        ProposalReader reader =
                new ProposalReader(PLANO, new Circumstances(TODAY, TODAY, List.of(), reading.history()));
        return String.join(
                "\n",
                new Linter(reader, List.of(new ChangedNumber(), new ReusedNumber(), new NumberGap()), LintSettings.NONE)
                                .lint(SourceTree.directory(scratch.root(), scratch.root(), "peps"), Progress.NONE)
                                .diagnostics()
                                .all()
                                .stream()
                                .map(it -> it.rule() + " " + it.place().path().replace("peps/", "")
                                        + it.finding()
                                                .message()
                                                .replaceFirst(
                                                        "^.*, which (commit|this change|the work tree).*$|^.*$",
                                                        ": $1"))
                                .map(it -> it.replaceFirst(": $", ""))
                                .toList());
    }

    private static Map<String, String> pep(int number, String title, String text) {
        return files(
                "peps/PEP-000" + number + "-" + title.toLowerCase(Locale.ROOT) + ".md",
                "# PEP-000" + number + ": " + title + "\n\n| Field | Value |\n|---|---|\n| **Status** | Accepted |\n\n"
                        + text + "\n");
    }

    private static Map<String, String> all(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(some);
        all.putAll(more);
        return all;
    }

    private static Map<String, String> all(
            Map<String, String> some, Map<String, String> more, Map<String, String> rest) {
        return all(all(some, more), rest);
    }
}
