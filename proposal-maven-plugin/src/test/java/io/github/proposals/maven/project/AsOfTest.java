package io.github.proposals.maven.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AsOfTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void takesTheLaterDayThatBelongsToTheCommit() {
        assertEquals(MARCH, AsOf.day(Optional.empty(), Optional.of(JANUARY), Optional.of(MARCH), TODAY));
        assertEquals(MARCH, AsOf.day(Optional.empty(), Optional.of(MARCH), Optional.of(JANUARY), TODAY));
        assertEquals(JANUARY, AsOf.day(Optional.of(JANUARY), Optional.of(MARCH), Optional.empty(), TODAY));
        assertEquals(TODAY, AsOf.day(Optional.empty(), Optional.empty(), Optional.empty(), TODAY));
    }

    @Test
    void readsTheFormsOfTheTimestamp() {
        assertEquals(Optional.of(MARCH), AsOf.built("2026-03-05T10:00:00Z"));
        assertEquals(Optional.of(MARCH), AsOf.built("2026-03-06T01:00:00+02:00"));
        assertEquals(Optional.of(LocalDate.EPOCH), AsOf.built("00"));
        assertEquals(Optional.empty(), AsOf.built("${git.commit.time}"));
        assertEquals(Optional.empty(), AsOf.built("x"));
        assertEquals(Optional.empty(), AsOf.built(null));
    }
}
