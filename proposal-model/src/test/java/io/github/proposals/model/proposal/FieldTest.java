package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value says what its field is for, and nothing else. */
class FieldTest {

    private static final ProposalProcess PROCESS = TinyProcess.read("""
            id: kite
            prefix: KITE
            files: {name: "KITE-{number}.md"}
            header: bullet-list
            fields:
              - {name: Status, type: status}
              - {name: Day, type: date}
              - {name: Month, type: date, forms: [yyyy-MM-dd, MMMM yyyy], remarks: true}
              - {name: Review, type: period}
              - {name: Number, type: number, role: number, forms: ["[KITE-{number}](list.md)", "No. {number} of us"]}
              - {name: Release}
            statuses: [{name: Idea, initial: true, next: [Flying]}, {name: Flying, kind: done, forms: ["Flying (since {Release})"]}]
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Day     | 2026-02-03                | 2026-02-03 | 2026-02-03",
                "Day     | 2026-02-03 (told)         |            |",
                "Day     | TBD                       |            |",
                "Month   | 2026-02-03                | 2026-02-03 | 2026-02-03",
                "Month   | February 2026             | 2026-02-01 | 2026-02-28",
                "Month   | February 2026 (or so)     | 2026-02-01 | 2026-02-28",
                "Month   | 2026-02-03 (Ada (told))   | 2026-02-03 | 2026-02-03",
                "Month   | (2026-02-03)              |            |",
                "Month   | 2026-02-03 (told) or so   |            |",
                "Review  | 2026-02-03...2026-02-10   | 2026-02-10 | 2026-02-10",
                "Release | 2026-02-03                |            |",
            })
    void aDayIsWhatADateOrAPeriodSays(String field, String value, LocalDate date, LocalDate last) {
        Field read = field(field, value);
        assertEquals(Optional.ofNullable(date), read.date());
        assertEquals(Optional.ofNullable(last), read.lastDay());
        assertEquals(field.equals("Review"), read.period().isPresent());
    }

    @Test
    void whereTheProcessHasMonthsADayIsNoneOfThem() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 2, 3)),
                field("Month", "3 February 2026").probableDate());
        assertEquals(Optional.empty(), field("Release", "2026-02-03").probableDate());
    }

    @Test
    void aStatusHoldsTheValuesThatStandInIt() {
        Field status = field("Status", "Flying (since 6.0)");
        assertEquals(List.of("Status", "Release"), status.all().map(Field::name).toList());
        assertEquals(
                List.of("Day"),
                field("Day", "2026-02-03").all().map(Field::name).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KITE-7          | 7",
                "No. 7 of us     | 7",
                "No. 7 of them   | No. 7 of them",
                "No.  of us      | No.  of us",
                "No. of us       | No. of us",
                "A No. 7 of us   | A No. 7 of us",
                "7               | 7",
            })
    void aNumberIsReadOutOfTheFormsOfItsField(String plain, String number) {
        assertEquals(number, NumberForm.number(PROCESS.field("Number").orElseThrow(), plain));
        assertEquals(plain, NumberForm.number(PROCESS.field("Release").orElseThrow(), plain));
    }

    @Test
    void neighboursHoldWhatStandsBelowTheirFolder() {
        Neighbour bees = new Neighbour(PROCESS, "docs/bees");
        assertEquals(
                List.of(true, true, false, false),
                List.of("docs/bees/1.md", "docs/bees/old/1.md", "docs/beeswax/1.md", "1.md").stream()
                        .map(bees::holds)
                        .toList());
        assertEquals(true, new Neighbour(PROCESS, "").holds("1.md"));
    }

    private static Field field(String name, String value) {
        return proposal("- Release: 5.0\n- " + name + ": " + value + "\n")
                .fields()
                .get(1);
    }

    private static Proposal proposal(String header) {
        return new ProposalReader(PROCESS, Circumstances.on(LocalDate.of(2026, 6, 1)))
                .read(new SourceText("KITE-1.md", "# Kites\n\n" + header))
                .proposal();
    }
}
