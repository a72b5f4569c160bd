package io.github.proposals.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.history.Contents;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.HistoryRecord;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Period;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A status with values in it, or with a remark behind it, as the linter and those who publish see it. */
class StatusValuesTest {

    private static final String PROCESS = """
            id: kite
            prefix: KITE
            files: {name: "{number}-{slug}.md"}
            numbering: {width: 4}
            title: {form: "KITE-{number}: {title}"}
            header: bullet-list
            fields:
              - {name: Status, type: status, required: true, remarks: true}
              - {name: Idea of}
              - {name: Release}
              - {name: Review, type: period, role: review-date}
              - {name: Since, type: date}
              - {name: Successor, type: proposals, required: [{when: {status: [Replaced]}}]}
              - {name: Replaces, type: proposals}
            statuses:
              - {name: Idea, initial: true, next: [In review]}
              - {name: In review, forms: ["In review ({Review})"], next: [Accepted, Accepted with changes]}
              - {name: Accepted, kind: accepted}
              - {name: Accepted with changes, kind: accepted, next: [Flying]}
              - name: Flying
                kind: done
                forms: ["Flying (since Kite {Release})", "Flying since {Since}"]
                next: [Replaced]
              - {name: Replaced, kind: closed, forms: ["Replaced by {Successor}"]}
            transitions:
              - {from: Accepted, to: Flying, needs: {fields: [Release]}}
            relations:
              - {field: Successor, inverse: Replaces, unknown: error, one-sided: warning}
              - {field: Replaces, inverse: Successor, unknown: error, one-sided: warning}
            """;

    private static final String LISTED = PROCESS + """
            index:
              files: [README.md]
              section: Kites
              columns: [{name: Kite, shows: number}, {name: Status, shows: status}]
            """;

    private static final String WITHOUT_REMARKS = PROCESS.replace(", remarks: true", "");

    @Test
    void aVersionInTheStatusIsNoOtherStatus() throws IOException {
        for (String status : List.of(
                "Flying (since Kite 6.0)",
                "**Flying (since Kite 6.0)**",
                "**Flying** (since Kite `6.0`)",
                "_Flying_ (since  Kite\u00A06.0)")) {
            Proposal proposal = read(status);
            assertEquals(List.of(), found(PROCESS, status), status);
            assertEquals("Flying", proposal.status().orElseThrow().name());
            assertEquals("6.0", proposal.field("Release").orElseThrow().text().replace("`", ""));
        }
        assertEquals(
                "0001-a.md:3:30",
                read("Flying (since Kite 6.0)")
                        .field("Release")
                        .orElseThrow()
                        .place()
                        .toString());
        // The words of the value stand in front of it as well.
        assertEquals(
                "0001-a.md:3:30",
                read("Flying (since Kite Kite)")
                        .field("Release")
                        .orElseThrow()
                        .place()
                        .toString());
    }

    @Test
    void whatFollowsNoFormIsUnknownAndQuotedAsItIsWritten() throws IOException {
        assertEquals(
                List.of("status.unknown: unknown status 'Flying (until Kite 6.0)'"),
                found(WITHOUT_REMARKS, "Flying (until Kite 6.0)"));
        assertEquals(
                List.of("status.unknown: unknown status 'Flying (since Kite )'"),
                found(WITHOUT_REMARKS, "Flying (since Kite )"));
        assertEquals(
                List.of("status.unknown: unknown status 'flying (since Kite 6.0)'"),
                found(PROCESS, "flying (since Kite 6.0)"));
        assertEquals(
                List.of("status.unknown: unknown status 'Accepted (6.0)'"), found(WITHOUT_REMARKS, "Accepted (6.0)"));
    }

    @Test
    void aPeriodInTheStatusIsReadAndJudged() throws IOException {
        assertEquals(List.of(), found(PROCESS, "In review (May 1...14)"));
        assertEquals(
                Optional.of(new Period(
                        new Period.Day(MonthDay.of(12, 20), Optional.of(2026)),
                        new Period.Day(MonthDay.of(1, 3), Optional.of(2027)))),
                read("In review (December 20 - January 3, 2027)")
                        .field("Review")
                        .flatMap(Field::period));
        assertEquals(
                List.of("date.malformed: 'May 10...40' are not days that can be read"),
                found(PROCESS, "In review (May 10...40)"));
        PublishedRegister register = PublishedRegister.of(
                result(PROCESS, Map.of("0001-a.md", document("In review (2026-05-01...2026-05-14)")), History.none())
                        .proposals());
        assertEquals(LocalDate.of(2026, 5, 14), register.deadlines().get(0).day());
    }

    @Test
    void aDayInTheStatusIsJudgedWhereItStands() throws IOException {
        LintResult result = result(PROCESS, Map.of("0001-a.md", document("Flying since May 5, 2026")), History.none());
        assertEquals(
                "0001-a.md:3:24 'May 5, 2026' is not a date that can be read",
                result.diagnostics().all().get(0).place() + " "
                        + result.diagnostics().all().get(0).message());
    }

    @Test
    void aLinkToTheSuccessorIsTheReferenceToIt() throws IOException {
        String newer = document("Accepted", "0002").replace("Status:", "Replaces: KITE-0001\n- Status:");
        assertEquals(
                List.of(),
                found(PROCESS, Map.of("0001-a.md", document("Replaced by [two](0002-b.md)"), "0002-b.md", newer)));
        assertEquals(
                List.of("reference.unknown: there is no KITE-0009 to name in 'Successor'"),
                found(PROCESS, "Replaced by KITE-0009"));
        assertEquals(
                List.of("header.missing-field: the field 'Successor' is missing while the status is 'Replaced'"),
                found(PROCESS, "Replaced"));
        assertEquals(
                List.of("reference.one-sided: KITE-0002 does not say 'Replaces: KITE-0001'"),
                found(
                        PROCESS,
                        Map.of(
                                "0001-a.md",
                                document("Replaced by KITE-0002"),
                                "0002-b.md",
                                document("Accepted", "0002"))));
        PublishedProposal published = PublishedRegister.of(result(
                                PROCESS,
                                Map.of("0001-a.md", document("Replaced by [two](0002-b.md)"), "0002-b.md", newer),
                                History.none())
                        .proposals())
                .proposals()
                .get(0);
        assertEquals("Successor", published.relations().get(0).name());
        assertEquals("Replaced", published.statusText());
    }

    @Test
    void aRemarkBelongsToTheStatusWhereTheProcessAllowsIt() throws IOException {
        String status = "Accepted (lazy consensus) & built";
        assertEquals(List.of(), found(PROCESS, status));
        assertEquals("Accepted", read(status).status().map(it -> it.name()).orElseThrow());
        Located<String> remark = read(status).fields().get(0).remark().orElseThrow();
        assertEquals("(lazy consensus) & built", remark.value());
        assertEquals("0001-a.md:3:20", remark.place().toString());
        assertEquals(List.of("status.unknown: unknown status '" + status + "'"), found(WITHOUT_REMARKS, status));
        assertEquals(
                "Accepted with changes",
                read("Accepted with changes, see below").status().orElseThrow().name());
        assertEquals(
                "6.0",
                read("Flying (since Kite 6.0), for some (see below)")
                        .field("Release")
                        .orElseThrow()
                        .text());
    }

    @Test
    void aRemarkIsNoOtherWordAndNoOtherStatus() throws IOException {
        assertEquals(List.of("status.unknown: unknown status 'Accepted by most'"), found(PROCESS, "Accepted by most"));
        assertEquals(List.of("status.unknown: unknown status 'Ideas, many'"), found(PROCESS, "Ideas, many"));
        assertEquals(
                List.of("status.ambiguous: the status is a list, not one value"), found(PROCESS, "Idea, Accepted"));
    }

    @Test
    void theValueInTheStatusOpensTheGate() throws IOException {
        assertEquals(List.of(), messages(afterStep("Flying (since Kite 6.0)")));
        assertEquals(
                List.of(
                        "status.unmet-gate: the work tree changed the status from 'Accepted' to 'Flying' without Release"),
                messages(afterStep("Flying since 2026-05-05")));
    }

    private static LintResult afterStep(String status) throws IOException {
        ProposalReader reader = reader(PROCESS);
        Version before = reader.version(new SourceText("0001-a.md", document("Accepted (at last)")), "before");
        Version after = reader.version(new SourceText("0001-a.md", document(status)), "after");
        DocumentChange change = new DocumentChange(Optional.empty(), Optional.of(before), Optional.of(after), true);
        HistoryRecord memory = new HistoryRecord(
                true,
                Optional.empty(),
                List.of("0001-a.md"),
                List.of(change),
                List.of(),
                List.of(),
                List.of(),
                Contents.NONE);
        return result(PROCESS, Map.of("0001-a.md", document(status)), History.of(Optional.of(false), memory));
    }

    @Test
    void anotherValueInAStatusIsNoStep() throws IOException {
        ProposalReader reader = reader(PROCESS);
        for (String status : List.of("Flying", "Flying (since Kite 6.0)", "**Flying** (since Kite 6.1), soon")) {
            assertEquals(
                    "Flying",
                    reader.version(new SourceText("0001-a.md", document(status)), "content")
                            .status());
        }
    }

    @Test
    void aKeptListMayNameTheStatusWithItsValuesOrWithout() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("0001-a.md", document("Flying (since Kite 6.0)"));
        for (String cell : List.of("Flying", "Flying (since Kite 6.0)", "Flying (in beta)")) {
            files.put("README.md", "# All\n\n## Kites\n\n| Kite | Status |\n|---|---|\n| 0001 | " + cell + " |\n");
            assertEquals(List.of(), found(LISTED, files), cell);
        }
        files.put("README.md", "# All\n\n## Kites\n\n| Kite | Status |\n|---|---|\n| 0001 | Accepted (6.0) |\n");
        assertEquals(
                List.of("index.wrong-entry: the index says 'Accepted (6.0)' for the status of KITE-0001, which says"
                        + " 'Flying'"),
                found(LISTED, files));
    }

    @Test
    void aFormThatCannotBeReadIsAMistakeOfTheProcess() {
        List<String> found = new ProcessReader()
                        .read(new SourceText(
                                "process.yaml",
                                PROCESS.replace("\"Replaced by {Successor}\"", "\"{Successor}\", \"Replaced {Heir}\"")))
                        .diagnostics()
                        .all()
                        .stream()
                        .map(it -> it.rule() + ": " + it.message())
                        .toList();
        assertEquals(
                List.of(
                        "config.wrong-value: '{Successor}' is no form for a status",
                        "process.unknown-field: there is no field 'Heir'"),
                found);
    }

    private static List<String> found(String process, String status) throws IOException {
        return found(process, Map.of("0001-a.md", document(status)));
    }

    private static List<String> found(String process, Map<String, String> files) throws IOException {
        return messages(result(process, files, History.none()));
    }

    private static List<String> messages(LintResult result) {
        return result.diagnostics().all().stream()
                .map(it -> it.rule() + ": " + it.message())
                .toList();
    }

    private static Proposal read(String status) throws IOException {
        return result(PROCESS, Map.of("0001-a.md", document(status)), History.none())
                .proposals()
                .all()
                .get(0);
    }

    private static LintResult result(String process, Map<String, String> files, History history) throws IOException {
        LocalDate day = LocalDate.of(2026, 6, 1);
        return new Linter(
                        new ProposalReader(process(process), new Circumstances(day, day, List.of(), history)),
                        RuleProvider.all(StatusValuesTest.class.getClassLoader()),
                        LintSettings.NONE)
                .lint(SourceTree.of("", files), Progress.NONE);
    }

    private static ProposalReader reader(String process) {
        return new ProposalReader(process(process), Circumstances.on(LocalDate.of(2026, 6, 1)));
    }

    private static ProposalProcess process(String yaml) {
        return new ProcessReader()
                .read(new SourceText("process.yaml", yaml))
                .process()
                .orElseThrow();
    }

    private static String document(String status) {
        return document(status, "0001");
    }

    private static String document(String status, String number) {
        return "# KITE-" + number + ": Kites\n\n- Status: " + status + "\n- Idea of: Ada\n";
    }
}
