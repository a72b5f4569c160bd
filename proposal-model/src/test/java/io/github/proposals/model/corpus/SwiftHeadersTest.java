package io.github.proposals.model.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.Proposals;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the register tells of proposals of Swift, in all the forms in which their headers were written over the years. */
class SwiftHeadersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "**Implemented (Swift 6.2)** = Implemented Swift 6.2",
                "**Implemented (Swift 3)** = Implemented Swift 3",
                "**Implemented (Swift Next)** = Implemented Swift Next",
                "Implemented (Swift 5.9) except for the amendment = Implemented Swift 5.9",
                "**Partially implemented (Swift 5.2):** the rest is to come = Partially implemented Swift 5.2",
                "**Implemented in Swift 3** = Implemented Swift 3",
                "**Partially implemented in Swift 5.3** = Partially implemented Swift 5.3",
                "**Deferred to Swift 4** = Deferred Swift 4",
                "**Expired** = Expired",
                "**Rejected** ([rationale](https://example.org/1)) = Rejected",
                "**Active review (January 24 - February 8, 2026)** ([thread](https://example.org/1)) = Active review 2026-01-24 to 2026-02-08",
                "**Active review (April 24th–May 8th, 2026)** = Active review 2026-04-24 to 2026-05-08",
                "**Accepted** = Accepted",
                "**Accepted with revisions** = Accepted with revisions",
                "**Accepted with Modifications** = Accepted with modifications",
                "**Returned for Revision** = Returned for revision",
                "**Deferred** = Deferred",
                "**Previewing** = Previewing",
                "**Rejected** = Rejected",
                "**Withdrawn** (see SE-0007) = Withdrawn",
                "**Awaiting implementation** = Awaiting implementation",
                "**Active review (August 3 - August 17, 2026)** = Active review 2026-08-03 to 2026-08-17",
                "**Active review (September 14...28, 2026)** = Active review 2026-09-14 to 2026-09-28",
                "**Active Review (February 15...25 2022)** = Active review 2022-02-15 to 2022-02-25",
                "**Active review: Feb 22, 2024...Feb 29, 2024** = Active review 2024-02-22 to 2024-02-29",
                "**Active review (December 20, 2026...January 3, 2027)** = Active review 2026-12-20 to 2027-01-03",
                "**Active review (May 2...May 8)** = Active review",
                "**Scheduled for review (July 18, 2022...August 1, 2022)** = Scheduled for review 2022-07-18 to 2022-08-01",
                "**Scheduled for review** March 16...21, 2016 = Scheduled for review 2016-03-16 to 2016-03-21",
                "**Scheduled for review: May 10...16, 2016** = Scheduled for review 2016-05-10 to 2016-05-16"
            })
    void aStatusTellsItsVersionAndItsDays(String written, String told) throws IOException {
        PublishedProposal proposal = published("* Author: [Ada](https://github.com/ada)\n* Status: " + written);
        assertEquals(told, (proposal.statusText() + version(proposal) + days(proposal)).strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Author: [Ada Vale](https://github.com/adavale) = Ada Vale https://github.com/adavale",
                "Author(s): [Ada Vale](http://github.com/adavale) = Ada Vale http://github.com/adavale",
                "Authors: [Ada](https://github.com/ada), [Ben](https://github.com/ben/) = Ada https://github.com/ada; Ben https://github.com/ben/",
                "Authors: [Ada](https://github.com/ada) [Ben](https://github.com/ben) = Ada https://github.com/ada; Ben https://github.com/ben",
                "Authors: [Ada](https://github.com/ada),\\n  [Ben](https://github.com/ben) = Ada https://github.com/ada; Ben https://github.com/ben",
                "Authors: [Ada Vale](https://github.com/ada) (Bees Inc.), [Ben](https://github.com/ben) = Ada Vale https://github.com/ada; Ben https://github.com/ben",
                "Author: [Ada \"Bee\" Vale](https://github.com/ada) = Ada \"Bee\" Vale https://github.com/ada",
                "Authors: [Ada](https://example.org/ada) and Ben = Ada https://example.org/ada; Ben"
            })
    void authorsKeepTheirLinks(String written, String told) throws IOException {
        PublishedProposal proposal = published("* " + written.replace("\\n", "\n") + "\n* Status: **Accepted**");
        assertEquals(told, people(proposal, "author"));
    }

    @Test
    void everythingElseIsToldAsWell() throws IOException {
        PublishedProposal proposal = published("""
                * Author: [Ada](https://github.com/ada)
                * Review manager: [Ben](https://github.com/ben), [Kim](https://github.com/kim)
                * Status: **Accepted**
                * Implementation:
                  - [farm/bees#1](https://example.org/pull/1)
                  - [farm/bees#2](https://example.org/pull/2)
                * Bugs: [B-1](https://example.org/B-1), [B-2](https://example.org/B-2)
                * Upcoming Feature Flag: `QuietBees` (Enabled in Swift 7 language mode)
                * Feature Flag: `LoudBees`
                * Previous Proposal: [SE-0007](0007-bees.md)
                * Previous revisions: [1st](https://example.org/1), [2nd](https://example.org/2)
                * Review: ([pitch](https://example.org/pitch)) ([review](https://example.org/review))
                * Decision notes: [Rationale](https://example.org/why)""");
        assertEquals("Keep bees", proposal.title());
        assertEquals("SE-0012", proposal.id());
        assertEquals("Ben https://github.com/ben; Kim https://github.com/kim", people(proposal, "review-manager"));
        assertEquals(
                """
                Implementation https://example.org/pull/1 https://example.org/pull/2
                Bug https://example.org/B-1 https://example.org/B-2
                Previous Proposal 0007-bees.md
                Previous Revision https://example.org/1 https://example.org/2
                Review https://example.org/pitch https://example.org/review
                Decision Notes https://example.org/why""",
                proposal.fields().stream()
                        .skip(4)
                        .filter(field -> !field.links().isEmpty())
                        .map(field -> field.name() + " " + String.join(" ", field.links()))
                        .collect(Collectors.joining("\n")));
        assertEquals("`QuietBees` (Enabled in Swift 7 language mode)", text(proposal, "Upcoming Feature Flag"));
        assertEquals("`LoudBees`", text(proposal, "Feature Flag"));
        assertEquals("SE-0007", proposal.relations().get(0).id());
    }

    private static String version(PublishedProposal proposal) {
        String version = text(proposal, "Version");
        return version.isEmpty() ? "" : " Swift " + version;
    }

    private static String days(PublishedProposal proposal) {
        return proposal.dates().stream()
                .map(day -> " " + day.first().orElseThrow() + " to " + day.day())
                .collect(Collectors.joining());
    }

    private static String people(PublishedProposal proposal, String role) {
        return proposal.people().stream()
                .filter(person -> person.role().equals(role))
                .map(person -> (person.name() + " " + person.link()).strip())
                .collect(Collectors.joining("; "));
    }

    private static String text(PublishedProposal proposal, String field) {
        return proposal.fields().stream()
                .filter(it -> it.name().equals(field))
                .map(PublishedProposal.FieldText::text)
                .findFirst()
                .orElse("");
    }

    private static PublishedProposal published(String header) throws IOException {
        String text =
                "# Keep bees\n\n* Proposal: [SE-0012](0012-keep-bees.md)\n" + header + "\n\n## Introduction\n\nBees.\n";
        return PublishedRegister.of(Proposals.in(
                                SourceTree.of("proposals", Map.of("proposals/0012-keep-bees.md", text)),
                                BuiltInProcesses.get("swift-evolution"))
                        .judge(LocalDate.of(2026, 11, 1))
                        .register())
                .proposals()
                .get(0);
    }
}
