package io.github.proposals.model.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterReaderTest {

    private static final String BEES = """
            # JEP-0010: Bees

            | Field | Value |
            |---|---|
            | **JEP** | 0010 |
            | **Status** | Draft |
            """;

    @Test
    void aFileThatCannotBeReadIsNamedWithTheReason(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("JEP-0010-bees.md"), BEES);
        Files.write(folder.resolve("JEP-0011-wax.md"), "Königin".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("JEP-0012-honey.md"), " \n");
        Files.createDirectory(folder.resolve("JEP-0013-comb.md"));
        Register register = reader().read(SourceTree.in(folder), Progress.NONE);
        assertEquals(
                List.of("JEP-0010-bees.md"),
                register.stream().map(Proposal::path).toList());
        assertEquals(
                Map.of(
                        "JEP-0011-wax.md", "this file is not UTF-8",
                        "JEP-0012-honey.md", "this file is empty"),
                problems(register));
    }

    @Test
    void whatIsNoProposalIsNoProblem() throws IOException {
        Register register = read(Map.of("JEP-0010-bees.md", BEES, "README.md", "# All\n", "notes.md", "Buy milk.\n"));
        assertEquals(1, register.all().size());
        assertEquals(Map.of(), problems(register));
        assertTrue(register.file("notes.md").isPresent());
    }

    @Test
    void theListThatPeopleKeepIsReadWithTheProposals() throws IOException {
        Register register = read(Map.of("JEP-0010-bees.md", BEES, "index.md", """
                # JEPs

                ## JEP Index

                | JEP | Title | Status | Author(s) |
                |---|---|---|---|
                | [0010](JEP-0010-bees.md) | Bees | Draft | |
                """));
        assertEquals("index.md", register.index().orElseThrow().path());
        assertEquals(1, register.index().orElseThrow().tables().size());
    }

    @Test
    void anOnlookerSeesEachTextBeforeItIsDropped() throws IOException {
        List<String> seen = new ArrayList<>();
        Onlooker onlooker = new Onlooker() {
            @Override
            public void sees(ProposalText text) {
                seen.add("sees "
                        + text.document().source().content().lines().findFirst().orElse(""));
            }

            @Override
            public void closes(RegisterFile file) {
                seen.add("closes " + file.path());
            }
        };
        reader().read(
                        tree(Map.of("JEP-0010-bees.md", BEES, "JEP-0011-wax.md", BEES.replace("Bees", "Wax"))),
                        Progress.NONE,
                        onlooker,
                        path -> Optional.empty());
        assertEquals(
                List.of(
                        "sees # JEP-0010: Bees",
                        "closes JEP-0010-bees.md",
                        "sees # JEP-0010: Wax",
                        "closes JEP-0011-wax.md"),
                seen);
    }

    @Test
    void whatOneFileDoesToItsReaderEndsNothing() throws IOException {
        Onlooker onlooker = new Onlooker() {
            @Override
            public void sees(ProposalText text) {
                if (text.proposal().fileName().contains("0010")) {
                    throw new IllegalStateException("stung");
                }
            }
        };
        Register register = reader().read(
                        tree(Map.of("JEP-0010-bees.md", BEES, "JEP-0011-wax.md", BEES)),
                        Progress.NONE,
                        onlooker,
                        path -> Optional.empty());
        assertEquals(
                List.of("JEP-0011-wax.md"),
                register.stream().map(Proposal::path).toList());
        assertEquals(
                Map.of("JEP-0010-bees.md", "it could not be read: IllegalStateException: stung"), problems(register));
    }

    @Test
    void aFileThatIsKnownIsNotReadAgain() throws IOException {
        Map<String, String> files = new TreeMap<>(Map.of("JEP-0010-bees.md", BEES, "JEP-0011-wax.md", BEES));
        Register before = read(files);
        files.put("JEP-0010-bees.md", BEES.replace("Bees", "Wasps"));
        files.put("JEP-0011-wax.md", "no one looks here");
        Register after = reader().read(
                        tree(files),
                        Progress.NONE,
                        Onlooker.NONE,
                        path -> path.equals("JEP-0010-bees.md") ? Optional.empty() : before.file(path));
        assertEquals(
                List.of("Wasps", "Bees"),
                after.stream().map(Proposal::titleText).toList());
    }

    private static Map<String, String> problems(Register register) {
        Map<String, String> problems = new TreeMap<>();
        register.files().forEach(file -> file.problem().ifPresent(problem -> problems.put(file.path(), problem)));
        return problems;
    }

    private static Register read(Map<String, String> files) throws IOException {
        return reader().read(tree(files), Progress.NONE);
    }

    private static SourceTree tree(Map<String, String> files) {
        return SourceTree.of("", files);
    }

    private static RegisterReader reader() {
        return new RegisterReader(
                new ProposalReader(
                        BuiltInProcesses.get("jumpstarter-jep"), Circumstances.on(LocalDate.of(2026, 11, 21))),
                RegisterSettings.NONE);
    }
}
