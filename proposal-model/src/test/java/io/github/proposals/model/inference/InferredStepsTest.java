package io.github.proposals.model.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.history.Commit;
import io.github.proposals.model.history.Contents;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.HistoryRecord;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.text.SourceText;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InferredStepsTest {

    private final List<String> files = new ArrayList<>();
    private final List<DocumentChange> changes = new ArrayList<>();

    /** A document that had one status after the other. */
    private void life(int number, String... statuses) {
        String path = "d/%d-x.md".formatted(number);
        files.add(path);
        Optional<Version> before = Optional.empty();
        for (String status : statuses) {
            OffsetDateTime day = OffsetDateTime.parse("2026-01-01T00:00:00Z").plusDays(changes.size());
            Commit commit = new Commit("c0ffee%02d".formatted(changes.size()), "Ada", day, day, "Sail");
            Optional<Version> after = Optional.of(new Version(path, status + number, status, "X", Optional.of(number)));
            changes.add(new DocumentChange(Optional.of(commit), before, after, false));
            before = after;
        }
    }

    private String text() {
        Drafts drafts = new Drafts().with(1, files.size(), "d/%d-x.md", "# X\n\nStatus: Accepted\n\n## Y\n\nZ\n");
        HistoryRecord record = new HistoryRecord(
                true, Optional.empty(), files, changes, List.of(), List.of(), List.of(), Contents.NONE);
        return drafts.with(History.of(Optional.of(true), record)).text();
    }

    private static ProposalProcess process(String text) {
        return new ProcessReader()
                .read(new SourceText("process.yaml", text))
                .process()
                .orElseThrow();
    }

    @Test
    void drawsTheStepsThatCommitsTook() {
        life(1, "Draft", "Accepted");
        life(2, "Draft", "Accepted");
        life(3, "Draft", "Review", "Accepted");
        String text = text();
        assertTrue(text.contains("next: [Accepted]"), text);
        assertTrue(text.contains("# taken 2×"), text);
        assertTrue(
                text.contains(
                        "{from: Draft, to: Review, severity: warning}        # taken once: 3-x.md, commit c0ffee05 (Ada, 2026-01-06)"),
                text);
        assertEquals(
                List.of("Draft"),
                process(text).lifecycle().statuses().stream()
                        .filter(Status::initial)
                        .map(Status::name)
                        .toList());
    }

    /** A slip of one document is none of the statuses, however often it was committed. */
    @Test
    void theSlipOfOneDocumentIsNoStatus() {
        for (int number = 1; number <= 3; number++) {
            life(number, "Draft", "Accepted");
        }
        life(4, "Draft", "Acepted", "Draft", "Acepted", "Accepted");
        String text = text();
        assertEquals(List.of("Draft", "Accepted"), process(text).lifecycle().names(), text);
    }

    @Test
    void allowsEveryStepWhereNoneWasSeen() {
        life(1, "Accepted");
        life(2, "Accepted");
        life(3, "Draft", "Draft");
        String text = text();
        assertTrue(text.contains("{from: any, to: [Accepted, Draft]}"), text);
    }
}
