package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A heading is a section of the process where its author means that, and not just because it has the same words. */
class SectionMapTest {

    @Test
    void sectionsAreFoundInTheOrderOfTheProcess() {
        SectionMap map = map("""
                # TIP-0001: Bees

                ## Proposal

                ## Summary

                ## Motivation

                ### Goals
                """);

        assertEquals(
                List.of("Summary", "Motivation", "Goals", "Proposal"),
                map.matches().stream().map(match -> match.definition().name()).toList());
    }

    @Test
    void aSectionThatIsNotThereIsNotFound() {
        assertTrue(map("# TIP-0001: Bees\n\n## Summary\n").named("Motivation").isEmpty());
    }

    @Test
    void aMatchIsFoundByItsDefinition() {
        SectionMap map = map("# TIP-0001: Bees\n\n## Summary\n");
        SectionDefinition summary = TinyProcess.PROCESS.sections().get(0);

        assertAll(
                () -> assertEquals(
                        "Summary", map.of(summary).orElseThrow().section().title()),
                () -> assertTrue(map.of(TinyProcess.PROCESS.sections().get(1)).isEmpty()));
    }

    @Nested
    class Names {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Non-Goals",
                    "Non Goals",
                    "non-goals",
                    "NON-GOALS:",
                    "**Non-Goals**",
                    "Non-Goals *(optional)*",
                    "Non-Goals (if applicable)",
                    "Non-Goals ##"
                })
        void areComparedWithoutRegardToSpelling(String heading) {
            SectionMap.Match match = matchOf("Non-Goals", "## Motivation\n\n### " + heading + "\n");

            assertAll(() -> assertTrue(match.inPlace()), () -> assertTrue(match.exact()));
        }

        @Test
        void haveAliases() {
            assertEquals("Design", matchOf("Proposal", "## Design\n").section().title());
        }

        @ParameterizedTest
        @ValueSource(strings = {"1 Summary", "1. Summary", "1.2 Summary", "1.2.3. Summary", "10) Summary"})
        void mayHaveANumberInFront(String heading) {
            SectionMap.Match match = matchOf("Summary", "## " + heading + "\n");

            assertAll(() -> assertTrue(match.inPlace()), () -> assertFalse(match.exact()));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Proposal, as pseudo-code",
                    "Proposal: the details",
                    "Proposal (short)",
                    "Proposal – short",
                    "Proposal — short",
                    "Proposal and plan",
                    "Proposal & plan",
                    "Proposal / plan",
                    "Design, as pseudo-code"
                })
        void mayGoOnWithMoreWords(String heading) {
            SectionMap.Match match = matchOf("Proposal", "## " + heading + "\n");

            assertAll(
                    () -> assertEquals(heading, match.section().title()),
                    () -> assertFalse(match.exact()),
                    () -> assertTrue(match.inPlace()));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Proposals of others",
                    "Proposal review board",
                    "The Proposal",
                    "Proposalandmore",
                    "Counter-Proposal"
                })
        void areNotFoundInOtherNames(String heading) {
            assertTrue(map("# TIP-0001: Bees\n\n## " + heading + "\n")
                    .named("Proposal")
                    .isEmpty());
        }

        @Test
        void withMoreWordsCountOnlyWhereTheExactNameIsMissing() {
            SectionMap.Match match = matchOf("Proposal", "## Proposal, in short\n\n## Proposal\n");

            assertAll(() -> assertEquals("Proposal", match.section().title()), () -> assertTrue(match.exact()));
        }

        @Test
        void withMoreWordsDoNotCountForWhatIsNotRequired() {
            assertTrue(map("# TIP-0001: Bees\n\n## Background, briefly\n")
                    .named("Background")
                    .isEmpty());
        }
    }

    @Nested
    class Places {

        @Test
        void theRightLevelIsInPlace() {
            assertTrue(matchOf("Summary", "## Summary\n").inPlace());
        }

        @Test
        void anotherLevelIsNotInPlace() {
            assertAll(
                    () -> assertFalse(matchOf("Summary", "### Summary\n").inPlace()),
                    () -> assertFalse(matchOf("Summary", "# Summary\n").inPlace()));
        }

        @Test
        void aSubsectionIsInPlaceInItsParent() {
            assertTrue(matchOf("Goals", "## Motivation\n\n### Goals\n").inPlace());
        }

        @Test
        void aSubsectionOfASubsectionIsNotInPlace() {
            assertFalse(matchOf("Goals", "## Motivation\n\n### Non-Goals\n\n#### Goals\n")
                    .inPlace());
        }

        @Test
        void aSubsectionIsNotInPlaceInAnotherSection() {
            assertFalse(matchOf("Goals", "## Motivation\n\n## Proposal\n\n### Goals\n")
                    .inPlace());
        }

        @Test
        void ofTwoSectionsTheOneInPlaceIsMeant() {
            SectionMap.Match match = matchOf("Goals", "## Summary\n\n### Goals\n\n## Motivation\n\n### Goals\n");

            assertAll(
                    () -> assertTrue(match.inPlace()),
                    () -> assertEquals(4, match.section().index()));
        }

        @Test
        void ofTwoSectionsInPlaceTheFirstOneIsMeant() {
            assertEquals(
                    1,
                    matchOf("Summary", "## Summary\n\n## Summary\n").section().index());
        }

        @Test
        void aSubsectionWhoseParentIsMissingIsJudgedByItsLevel() {
            assertTrue(matchOf("Goals", "## Summary\n\n### Goals\n").inPlace());
        }
    }

    @Nested
    class Appendices {

        @Test
        void holdNoSectionsOfTheProcess() {
            assertTrue(map("# TIP-0001: Bees\n\n## Appendix\n\n### Background\n")
                    .named("Background")
                    .isEmpty());
        }

        @Test
        void ofLevelOneHoldNoneEither() {
            assertTrue(map("# TIP-0001: Bees\n\n# Appendix\n\n## Background\n")
                    .named("Background")
                    .isEmpty());
        }

        @Test
        void holdNoneHoweverDeep() {
            assertTrue(map("# TIP-0001: Bees\n\n## Appendix\n\n### Notes\n\n#### Background\n")
                    .named("Background")
                    .isEmpty());
        }

        @Test
        void endWithTheNextSection() {
            assertTrue(map("# TIP-0001: Bees\n\n## Appendix\n\n### Notes\n\n## Background\n")
                    .named("Background")
                    .isPresent());
        }
    }

    @Nested
    class Titles {

        @Test
        void areTheFirstHeading() {
            assertEquals("TIP-0001: Bees", title(TinyProcess.PROCESS, "# TIP-0001: Bees\n\n# Other\n"));
        }

        @Test
        void areMissingWhereTheFirstHeadingIsOfAnotherLevel() {
            assertEquals("none", title(TinyProcess.PROCESS, "## Summary\n\n# Bees\n"));
        }

        @Test
        void areMissingWhereTheFirstHeadingIsASectionAlready() {
            ProposalProcess flat = flat();

            assertAll(
                    () -> assertEquals("none", title(flat, "# Summary\n\n# Proposal\n")),
                    () -> assertEquals("Bees", title(flat, "# Bees\n\n# Summary\n")));
        }

        @Test
        void mayStandAtTheWrongLevelAboveAllOthers() {
            assertAll(
                    () -> assertTrue(map("## Bees\n\n### Summary\n\n### Proposal\n")
                            .named("Summary")
                            .isPresent()),
                    () -> assertTrue(map("## Bees\n\n### Summary\n\n## Proposal\n")
                            .named("Summary")
                            .isEmpty()),
                    () -> assertTrue(map("## Motivation\n\n### Goals\n")
                            .named("Motivation")
                            .isPresent()));
        }

        @Test
        void areNoSectionOfTheProcess() {
            assertTrue(map("# Summary\n").named("Summary").isEmpty());
        }
    }

    @Nested
    class SeveralHeadingsOfLevelOne {

        private final ProposalText proposal = read(flat(), """
                # Bees

                # Summary

                # Proposal

                ## Details

                # Appendix: Spike

                ## Summary
                """);

        @Test
        void areSectionsWhereTheProcessHasThemSo() {
            assertAll(
                    () -> assertTrue(
                            proposal.sections().named("Summary").orElseThrow().inPlace()),
                    () -> assertEquals(
                            1,
                            proposal.sections()
                                    .named("Summary")
                                    .orElseThrow()
                                    .section()
                                    .index()),
                    () -> assertTrue(
                            proposal.sections().named("Proposal").orElseThrow().inPlace()));
        }

        @Test
        void holdTheirSubsections() {
            assertTrue(proposal.sections().named("Details").orElseThrow().inPlace());
        }
    }

    /** A process whose main sections are headings of level 1. */
    private static ProposalProcess flat() {
        return TinyProcess.read("""
                id: flat
                name: Flat Proposals
                prefix: FLAT
                files: {name: "{number}-{slug}.md", directories: [flat]}
                numbering: {width: 4, first: 1}
                title: {form: "{title}"}
                header: bold-lines
                fields:
                  - {name: Status, type: status, role: status, required: true}
                statuses:
                  - {name: Done, kind: done, initial: true, meaning: It is finished.}
                section-level: 1
                sections:
                  - {name: Summary, required: true}
                  - name: Proposal
                    required: true
                    sections:
                      - {name: Details}
                """);
    }

    private static SectionMap.Match matchOf(String name, String content) {
        return map("# TIP-0001: Bees\n\n" + content).named(name).orElseThrow();
    }

    private static SectionMap map(String content) {
        return TinyProcess.proposal("a.md", content).sections();
    }

    private static String title(ProposalProcess process, String content) {
        return read(process, content).proposal().title().map(Located::value).orElse("none");
    }

    private static ProposalText read(ProposalProcess process, String content) {
        return new ProposalReader(process, Circumstances.on(LocalDate.of(2026, 6, 1)))
                .read(new SourceText("a.md", content));
    }
}
