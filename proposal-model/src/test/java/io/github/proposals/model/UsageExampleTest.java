package io.github.proposals.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of README.md, word for word between the two comments. */
class UsageExampleTest {

    private static final String PROPOSAL = """
            # PEP-0001: Response Cache

            | Field | Value |
            |---|---|
            | **PEP** | 0001 |
            | **Title** | Response Cache |
            | **Status** | Acepted |
            | **Author(s)** | Ines Okafor (@iokafor) |
            | **Created** | 2026-04-14 |

            ## Summary

            The gateway answers from memory what it was asked before.

            ## Motivation

            A third of the requests repeat an earlier one.

            ### Goals

            - Answer without calling the provider.

            ### Non-Goals

            - A cache on disk.

            ## Design

            A filter looks the request up before it is sent on.

            ## Alternatives Considered

            A cache in front of the gateway, which would not know the models.

            ## Compatibility

            This is purely additive.

            ## Observability

            Two counters, for hits and for misses.

            ## Security Considerations

            Answers are kept apart by the key of the client.

            ## Test Plan

            Unit tests of the filter, and a run against a slow provider.

            ## Implementation Plan

            The filter first, then its configuration.

            ## References

            - [The traces](https://example.org/traces)
            """;

    @Test
    void theExampleOfTheReadmePrintsWhatIsWrong(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("PEP-0001-response-cache.md"), PROPOSAL);
        assertEquals("""
                .:1:1: info[index.missing] there is no section 'Index' that lists all proposals
                    = help: add it to PEP-0000-process.md

                PEP-0001-response-cache.md:7:16: error[status.unknown] unknown status 'Acepted'
                    |
                  7 | | **Status** | Acepted |
                    |                ^^^^^^^
                    = help: did you mean 'Accepted'? Use one of: Accepted, Draft, Under Review, Implementing, \
                Complete, Declined, Deferred, Withdrawn
                    = process: PEP-0000: "Set the status to `Draft` or `Under Review` depending on readiness."

                1 error, 1 note
                """, printed(() -> example(directory)));
    }

    private static void example(Path directory) throws IOException {
        // README.md, "From Java"
        Proposals proposals = Proposals.in(directory, "plano-pep");
        JudgedProposals judged = proposals.judge(LocalDate.of(2026, 11, 21));
        System.out.print(judged.report());
        // README.md ends here
    }

    private interface Example {
        void run() throws IOException;
    }

    private static String printed(Example example) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            example.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
