package io.github.proposals.model.header;

import static io.github.proposals.model.header.Headers.fields;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Which tables are a header, and where in them labels and values stand. */
class FieldTableTest {

    private static final String FIRST = "| Field | Value |\n|---|---|\n| Status | Accepted |\n";

    @Test
    void labelsStandInTheFirstColumn() {
        assertEquals("Status=Accepted", read(FIRST));
        assertEquals("Status=Accepted", read("| Field | Text |\n|---|---|\n| Status | Accepted |\n"));
        assertEquals("Status=Accepted, Date=May", read("| Status | Accepted |\n|---|---|\n| Date | May |\n"));
    }

    @Test
    void orInTheFirstRowIfThatHasTwoThatAreKnown() {
        assertEquals("Status=Accepted, Date=May", read("| Status | Date |\n|---|---|\n| Accepted | May |\n"));
        assertEquals(
                "Status=Accepted, Mood=good, Date=",
                read("| Status | Mood | | Date |\n|---|---|---|---|\n| Accepted | good | 1 |\n"));
        assertEquals(
                "Status=Date, Accepted=May, Open=June",
                read("| Status | Date |\n|---|---|\n| Accepted | May |\n| Open | June |\n"));
    }

    @Test
    void anotherTableGoesOnWithItIfMostOfItIsKnown() {
        assertEquals(
                "Status=Accepted, Mood=good, Date=May",
                read(FIRST + "\n| Key | Value |\n|---|---|\n| Mood | good |\n| Date | May |\n"));
        assertEquals("Status=Accepted, Date=May", read(FIRST + "\n| Key | What |\n|---|---|\n| Date | May |\n"));
        assertEquals("Status=Accepted", read(FIRST + "\n| Key | What |\n|---|---|\n| Date | May |\n| Mood | good |\n"));
        assertEquals("Status=Accepted", read(FIRST + "\n| Key | Value |\n|---|---|\n| Mood | good |\n"));
        assertEquals("Status=Accepted", read("| Key | Value |\n|---|---|\n| Mood | good |\n\n" + FIRST));
    }

    @Test
    void aTableBelowTheNextHeadingIsText() {
        assertEquals("Status=Accepted", read(FIRST + "\n## Context\n\n| Key | Value |\n|---|---|\n| Date | May |\n"));
    }

    private static String read(String table) {
        return fields("field-table", "# Keep logs\n\n" + table);
    }
}
