package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proposals of other processes, and of the same one by other prefixes, are told apart. */
class NeighboursTest {

    private static final ProposalProcess KITES = TinyProcess.read("""
            id: kite
            prefix: KITE
            other-prefixes: [{prefix: STRING, when: {type: [String]}}]
            numbering: {width: 4}
            unlinked-mention: warning
            files: {name: "KITE-{number}-{slug}.md"}
            header: bullet-list
            fields:
              - {name: Status, type: status}
              - {name: Kind, type: type, values: [Kite, String]}
              - {name: About}
              - {name: Requires, type: proposals}
            statuses: [{name: Draft, initial: true, next: [Done]}, {name: Done, kind: done}]
            relations: [{field: Requires, mentioned-in: [About], unmentioned: warning}]
            """);

    private final ReferenceReader references = new ReferenceReader(
            TinyProcess.PROCESS,
            List.of(new Neighbour(KITES, "docs/kites"), new Neighbour(TinyProcess.PROCESS, "docs/other")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[High](../kites/KITE-0007-high.md)          | KITE 7",
                "KITE-0007, TIP-0002                         | TIP 2, KITE 7",
                "[High](KITE-0007-high.md)                   | KITE 7",
                "[Two](../tips/TIP-0002-two.md)              | TIP 2",
                "[Two](../kites/TIP-0002-two.md)             | ''",
                "[High](https://example.org/kites/KITE-0007-high.md) | ''",
            })
    void aLinkLeadsToAProposalOfTheProcessThatHasTheFolder(String value, String named) {
        assertEquals(named, said(references.inValue(value, "docs/tips/TIP-0001-a.md")));
    }

    @Test
    void wordsNameProposalsOfAllOfThemOnce() {
        assertEquals(
                "TIP 2, TIP 3, KITE 7",
                said(references.inWords("KITE-0007, TIP-0002 and TIP-0003: KITE-0007 and STRINGS")));
        assertEquals("", said(references.inWords("TIP-2 and kite-0007")));
    }

    @Test
    void whereEachMentionCountsSmallLettersHideNone() {
        assertEquals(
                List.of("KITE 2 KITE-0001-a.md:7:4", "KITE 3 KITE-0001-a.md:7:18"),
                places(text("As kite-0002 and STRING-0003 say.\n").mentions()));
    }

    @Test
    void eachPrefixIsToldWhereItNamesAProposalFirst() {
        assertEquals(
                List.of(
                        "KITE 4 KITE-0001-a.md:4:10",
                        "KITE 2 KITE-0001-a.md:7:1",
                        "KITE 3 KITE-0001-a.md:7:32",
                        "KITE 2 KITE-0001-a.md:7:59"),
                places(text("KITE-0002, [KITE-0002](x.md), [KITE-0003](KITE-0005-y.md) STRING-0002.\n")
                        .named()));
    }

    @Test
    void ofTheHeaderThoseFieldsCountThatHaveToMentionWhatAnotherOneNames() {
        String text = "---\nAbout: KITE-0004\nRequires: KITE-0005\n---\n\n# A\n";
        assertEquals(
                List.of("KITE 4 KITE-0001-a.md:2:8"),
                places(new ProposalReader(KITES, Circumstances.on(LocalDate.of(2026, 6, 1)))
                        .read(new SourceText("KITE-0001-a.md", text))
                        .proposal()
                        .text()
                        .named()));
    }

    @Test
    void wherePrefixesAreOneNobodyAsks() {
        assertEquals(
                List.of(),
                TinyProcess.proposal("a.md", "# A\n\nTIP-0002\n")
                        .proposal()
                        .text()
                        .named());
    }

    @Test
    void aMentionInHtmlCountsWhereNothingElseNamesTheSame() {
        assertEquals(
                List.of("KITE 3 KITE-0001-a.md:8:1", "KITE 2 KITE-0001-a.md:11:1"),
                places(text("<div>\nKITE-0003 <a title=\"KITE-0004\">\nKITE-0002</div>\n\nKITE-0002\n")
                        .mentions()));
    }

    private static TextFacts text(String text) {
        return new ProposalReader(KITES, Circumstances.on(LocalDate.of(2026, 6, 1)))
                .read(new SourceText(
                        "KITE-0001-a.md", "# A\n\n- Status: Draft\n- About: KITE-0004\n- Kind: Kite\n\n" + text))
                .proposal()
                .text();
    }

    private static List<String> places(List<ProposalReference> references) {
        return references.stream()
                .map(it -> said(List.of(it.id())) + " " + it.place())
                .toList();
    }

    private static String said(List<ProposalId> named) {
        return String.join(
                ", ",
                named.stream()
                        .map(it -> ((ProposalId.Numbered) it).prefix() + " " + it.name())
                        .toList());
    }
}
