package io.github.proposals.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One repository with two registers: enhancements with numbers, and decisions whose files are called by their titles. */
class SeveralRegistersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final ProposalProcess DECISIONS = process("""
            id: decisions
            prefix: AD
            files: {name: "{slug}.md"}
            fields:
              - {name: Status, type: status}
              - {name: Replaces, type: proposals}
              - {name: Replaced By, type: proposals}
              - {name: Follows, type: proposals}
            statuses:
              - {name: Draft, initial: true, kind: done}
            relations:
              - {field: Replaces, inverse: Replaced By, one-sided: warning}
              - {field: Follows}
            """);

    private static final String JEP = """
            # JEP-%1$s: Bees

            | Field | Value |
            |---|---|
            | **JEP** | %1$s |
            | **Status** | Draft |
            | **Requires** | %2$s |
            """;

    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "jeps/JEP-0010-bees.md", JEP.formatted("0010", "JEP-0011"),
            "jeps/JEP-0011-wax.md", JEP.formatted("0011", "JEP-0012"),
            "decisions/one-hive.md", decision("Follows: JEP-0010"),
            "decisions/two-hives.md", decision("Follows: JEP-0042"),
            "decisions/three-hives.md", decision("Replaces: '[Two hives](two-hives.md)'")));

    private static final Proposals JEPS = proposals("jeps", BuiltInProcesses.get("jumpstarter-jep"));
    private static final Proposals HIVES = proposals("decisions", DECISIONS);

    @Test
    void whatIsNowhereIsUnknownToEach() throws IOException {
        assertEquals(
                List.of("decisions/two-hives.md there is no JEP-0042 to name in 'Follows'"),
                found(HIVES.beside(JEPS), "reference.unknown"));
        assertEquals(
                List.of("jeps/JEP-0011-wax.md there is no JEP-0012 to name in 'Requires'"),
                found(JEPS.beside(HIVES), "reference.unknown"));
    }

    @Test
    void aloneNobodyKnowsThatItIsMeantAsAProposal() throws IOException {
        assertEquals(List.of(), found(HIVES, "reference.unknown"));
        assertEquals(
                List.of(
                        "decisions/one-hive.md 'JEP-0010' names no proposal",
                        "decisions/two-hives.md 'JEP-0042' names no proposal"),
                found(HIVES, "reference.unreadable"));
        assertEquals(List.of(), found(HIVES.beside(JEPS), "reference.unreadable"));
    }

    @Test
    void proposalsWithoutNumbersAreKnownByTheirNames() throws IOException {
        assertEquals(
                List.of("decisions/three-hives.md two-hives.md does not say 'Replaced By: three-hives.md'"),
                found(HIVES, "reference.one-sided"));
    }

    @Test
    void theRunningTextMayNameThoseOfTheOthers() throws IOException {
        Map<String, String> files = new TreeMap<>(FILES);
        files.put("decisions/four-hives.md", decision("Status: Draft") + "\nSee JEP-0010 and JEP-0077.\n");
        Proposals hives = Proposals.in(SourceTree.of("decisions", files), DECISIONS);
        assertEquals(
                List.of("decisions/four-hives.md there is no JEP-0077"), found(hives.beside(JEPS), "mention.unknown"));
        assertEquals(List.of(), found(hives, "mention.unknown"));
    }

    /** Where two processes name their files alike, the folder tells whose a file is. */
    @Test
    void aLinkLeadsToWhoeverIsAtHomeThere() throws IOException {
        ProposalProcess hives = numbered("HIVE");
        ProposalProcess swarms = numbered("SWARM");
        Map<String, String> files = Map.of(
                "hives/0001-one.md", decision("Follows: '[first](../swarms/0002-two.md)'"),
                "hives/0003-three.md", decision("Follows: '[second](0001-one.md), [third](../swarms/0004-four.md)'"),
                "swarms/0002-two.md", decision("Status: Draft"));
        Proposals all = Proposals.in(SourceTree.of("hives", files), hives)
                .beside(Proposals.in(SourceTree.of("swarms", files), swarms));
        assertEquals(
                List.of("hives/0003-three.md there is no SWARM-0004 to name in 'Follows'"),
                found(all, "reference.unknown"));
    }

    @Test
    void relationsLeadFromOneRegisterToTheOther() throws IOException {
        PublishedRegister published =
                PublishedRegister.of(HIVES.beside(JEPS).judge(DAY).register());
        assertEquals(
                List.of(
                        "one-hive.md Follows JEP-0010 jeps/JEP-0010-bees.md",
                        "three-hives.md Replaces two-hives decisions/two-hives.md",
                        "two-hives.md Follows JEP-0042 ",
                        "two-hives.md Replaced By three-hives decisions/three-hives.md"),
                published.proposals().stream()
                        .flatMap(from -> from.relations().stream()
                                .map(it -> from.id() + " " + it.name() + " " + it.id() + " " + it.path()))
                        .toList());
    }

    /** The other side is another file of another process, and forgotten as easily. */
    @Test
    void whoIsNamedInOneRegisterNamesBackInTheOther() throws IOException {
        ProposalProcess adrs = linked("ADR", "Implements", "Implemented By");
        ProposalProcess rfcs = linked("RFC", "Implemented By", "Implements");
        Map<String, String> files = Map.of(
                "adr/0007-hives.md", decision("Implements: RFC-3, RFC-4"),
                "rfcs/0003-bees.md", decision("Implemented By: ADR-7"),
                "rfcs/0004-wax.md", decision("Note: later"),
                "rfcs/0005-honey.md", decision("Implemented By: ADR-7"));
        Proposals decisions = Proposals.in(SourceTree.of("adr", files), adrs);
        Proposals ideas = Proposals.in(SourceTree.of("rfcs", files), rfcs);
        assertEquals(
                List.of("adr/0007-hives.md RFC-0004 does not say 'Implemented By: ADR-0007'"),
                found(decisions.beside(ideas), "reference.one-sided"));
        assertEquals(
                List.of("rfcs/0005-honey.md ADR-0007 does not say 'Implements: RFC-0005'"),
                found(ideas.beside(decisions), "reference.one-sided"));
        assertEquals(
                List.of("RFC-0003 ADR-0007 true", "RFC-0004 ADR-0007 false", "RFC-0005 ADR-0007 true"),
                PublishedRegister.of(ideas.beside(decisions).judge(DAY).register()).proposals().stream()
                        .flatMap(it -> it.relations().stream()
                                .map(relation -> it.id() + " " + relation.id() + " " + relation.declared()))
                        .toList());
    }

    @Test
    void whereTheOtherProcessHasNoFieldForItNobodyNamesBack() throws IOException {
        Map<String, String> files = Map.of(
                "adr/0007-hives.md", decision("Implements: HIVE-1"), "hives/0001-one.md", decision("Note: later"));
        assertEquals(
                List.of(),
                found(
                        Proposals.in(SourceTree.of("adr", files), linked("ADR", "Implements", "Implemented By"))
                                .beside(Proposals.in(SourceTree.of("hives", files), numbered("HIVE"))),
                        "reference.one-sided"));
    }

    private static ProposalProcess linked(String prefix, String field, String inverse) {
        return process("""
                id: linked
                prefix: %1$s
                files: {name: "{number}-{slug}.md"}
                fields:
                  - {name: Status, type: status}
                  - {name: Note}
                  - {name: %2$s, type: proposals}
                  - {name: %3$s, type: proposals}
                statuses:
                  - {name: Draft, initial: true, kind: done}
                relations:
                  - {field: %2$s, inverse: %3$s, one-sided: warning}
                """.formatted(prefix, field, inverse));
    }

    private static ProposalProcess numbered(String prefix) {
        return process("""
                id: numbered
                prefix: %s
                files: {name: "{number}-{slug}.md"}
                fields:
                  - {name: Status, type: status}
                  - {name: Follows, type: proposals}
                statuses:
                  - {name: Draft, initial: true, kind: done}
                relations:
                  - {field: Follows}
                """.formatted(prefix));
    }

    private static String decision(String field) {
        return "---\nStatus: Draft\n" + field + "\n---\n\n# Hives\n";
    }

    private static Proposals proposals(String directory, ProposalProcess process) {
        return Proposals.in(SourceTree.of(directory, FILES), process);
    }

    private static List<String> found(Proposals proposals, String rule) throws IOException {
        return proposals.judge(DAY).diagnostics().all().stream()
                .filter(it -> it.rule().equals(rule))
                .map(it -> it.place().path() + " " + it.message())
                .toList();
    }

    private static ProposalProcess process(String yaml) {
        ProcessReader.Result result = new ProcessReader().read(new SourceText("process.yaml", yaml));
        assertEquals(List.of(), result.diagnostics().all());
        return result.process().orElseThrow();
    }
}
