package io.github.proposals.model.causes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.JudgedProposals;
import io.github.proposals.model.Proposals;
import io.github.proposals.model.history.Contents;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.HistoryRecord;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A merged proposal with another number is one mistake, whatever it leaves out, and whoever else knew it by the old one. */
class ChangedNumbersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void whatIsLeftOutBeforeTheNewNumberFollows() throws IOException {
        Map<String, String> files = Valid.files("nygard-adr");
        files.put(
                "0007-plant-clover.md",
                files.remove("0002-plant-clover.md").replace("# 2. Plant clover", "# 7. Plant clover"));
        assertEquals(
                "number.changed 0007-plant-clover.md:1",
                told("nygard-adr", files, change("0002-plant-clover.md", 2, "0007-plant-clover.md", 7)));
    }

    @Test
    void twoThatSwapTheirNumbersAreNotMissedByOthers() throws IOException {
        Map<String, String> files = Valid.files("dynamo-dep");
        files.put("0003-plant-clover.md", files.remove("0002-plant-clover.md"));
        files.put("0002-keep-more-bees.md", files.remove("0003-keep-more-bees.md"));
        assertEquals(
                "number.changed 0002-keep-more-bees.md:1, number.changed 0003-plant-clover.md:1",
                told(
                        "dynamo-dep",
                        files,
                        change("0002-plant-clover.md", 2, "0003-plant-clover.md", 3),
                        change("0003-keep-more-bees.md", 3, "0002-keep-more-bees.md", 2)));
    }

    private static DocumentChange change(String from, int before, String to, int after) {
        return new DocumentChange(
                Optional.empty(), Optional.of(version(from, before)), Optional.of(version(to, after)), true);
    }

    private static Version version(String file, int number) {
        return new Version("proposals/" + file, "", "Accepted", file, Optional.of(number));
    }

    private static String told(String process, Map<String, String> files, DocumentChange... changes)
            throws IOException {
        Map<String, String> repository = new TreeMap<>(Map.of("LICENSE.md", ""));
        files.forEach((name, text) -> repository.put("proposals/" + name, text));
        List<DocumentChange> all = List.of(changes);
        History history = History.of(
                Optional.of(false),
                new HistoryRecord(
                        true,
                        Optional.empty(),
                        List.copyOf(repository.keySet()),
                        all,
                        all,
                        List.of(),
                        List.of(),
                        Contents.NONE));
        JudgedProposals judged = Proposals.in(SourceTree.of("proposals", repository), BuiltInProcesses.get(process))
                .judge(new Circumstances(DAY, DAY, List.of("grace"), history));
        return Told.of(judged, "").replace(":proposals/", "");
    }
}
