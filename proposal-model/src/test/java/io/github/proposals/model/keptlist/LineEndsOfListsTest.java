package io.github.proposals.model.keptlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.export.GeneratedRegister;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.register.Register;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the line ends of a list are, the same is written, with these line ends. */
class LineEndsOfListsTest {

    private static final String LIST = """
            ## Index

            | PEP | Title | Status | Author |
            |---|---|---|---|
            | [0000](PEP-0000-process.md) | The Process | Draft | Plano Maintainers |
            | [0002](PEP-0002-cache.md) | Cash | Draft | Bob |
            """;

    private static final String PROCESS = Registers.pep("0000", "The Process", "Active", "Plano Maintainers");

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n"})
    void aListIsBroughtUpToDate(String end) {
        same(end, LIST, (set, text) -> KeptListWriter.update(set));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n"})
    void onlyTheLinesOfOneProposalChange(String end) {
        same(end, LIST, (set, text) -> KeptListWriter.update(set, Set.of("peps/PEP-0002-cache.md")));
        same(end, LIST, (set, text) -> KeptListWriter.update(set, Set.of("peps/PEP-0000-process.md")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n"})
    void aListIsPutAtTheEndOfAFile(String end) {
        same(end, "## Ours\n\nRead this.\n", (set, text) -> KeptListWriter.create(set));
        same(end, "## Ours\n\nRead this.", (set, text) -> KeptListWriter.create(set));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n"})
    void tablesArePutBetweenTheirComments(String end) {
        same(
                end,
                "## Ours\n\n" + GeneratedRegister.BEGIN + "\n" + GeneratedRegister.END + "\n",
                (set, text) -> GeneratedRegister.update(PublishedRegister.of(set), "peps/list.md", Optional.of(text)));
    }

    private static void same(String end, String list, BiFunction<Register, String, Optional<FileChange>> change) {
        String whole = PROCESS + "\n" + list;
        assertEquals(written(whole, change).replace("\n", end), written(whole.replace("\n", end), change));
    }

    private static String written(String list, BiFunction<Register, String, Optional<FileChange>> change) {
        Register set = Registers.lint(
                        "plano-pep",
                        "peps",
                        Map.of(
                                "peps/PEP-0000-process.md",
                                list,
                                "peps/PEP-0002-cache.md",
                                Registers.pep("0002", "Cache", "Draft", "Bob")))
                .proposals();
        return change.apply(set, list).flatMap(FileChange::after).orElseThrow();
    }
}
