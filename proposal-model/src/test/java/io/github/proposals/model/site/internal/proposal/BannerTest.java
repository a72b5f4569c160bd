package io.github.proposals.model.site.internal.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.site.internal.page.Badge;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BannerTest {

    @Test
    void warnsInItsOwnWordsWhereTheProcessHasNone() {
        assertEquals(
                "This proposal does not hold.",
                new Banner(
                                Optional.of(new Badge("Rejected", "closed", false, "", "")),
                                Optional.empty(),
                                List.of(),
                                List.of())
                        .meaning());
        assertEquals(
                "Not now.",
                new Banner(
                                Optional.of(new Badge("Deferred", "parked", false, "Not now.", "")),
                                Optional.empty(),
                                List.of(),
                                List.of())
                        .meaning());
    }
}
