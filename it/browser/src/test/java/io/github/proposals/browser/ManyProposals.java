package io.github.proposals.browser;

import io.github.proposals.model.text.SourceTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** As many proposals as one likes, no two alike. */
final class ManyProposals {

    private static final List<String> STATUSES = List.of(
            "Draft",
            "Discussion",
            "Accepted",
            "Implementing",
            "Implemented",
            "Final",
            "Rejected",
            "Deferred",
            "Withdrawn",
            "Active");
    private static final List<String> TYPES = List.of("Standards Track", "Informational", "Process");
    private static final List<String> THINGS = List.of(
            "lamp", "lens", "horn", "stair", "tower", "beacon", "chart", "reef", "harbour", "gauge", "logbook", "tide",
            "anchor", "buoy", "current", "keel", "lantern", "mast", "pilot");
    private static final List<String> DEEDS = List.of(
            "measure", "paint", "replace", "inspect", "rename", "warm", "lower", "raise", "share", "record", "count",
            "mend", "publish");

    private ManyProposals() {}

    static SourceTree tree(int count) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            files.put(String.format("jeps/JEP-%04d-number-%d.md", i + 10, i), text(i));
        }
        return SourceTree.of("jeps", files);
    }

    private static String text(int i) {
        String title = "%s the %s of house %d".formatted(of(DEEDS, i), of(THINGS, i / 3), i);
        return """
                # JEP-%1$04d: %2$s

                | Field | Value |
                |---|---|
                | **JEP** | %1$04d |
                | **Title** | %2$s |
                | **Author(s)** | @keeper%3$d (Keeper %3$d) |
                | **Status** | %4$s |
                | **Type** | %5$s |
                | **Created** | 2026-%6$02d-%7$02d |

                ## Abstract

                To %8$s a %9$s means to look after each %10$s of the coast, and to %11$s what the %12$s needs.
                """.formatted(
                        i + 10,
                        title,
                        i % 40,
                        of(STATUSES, i * 7),
                        of(TYPES, i / 5),
                        1 + i % 12,
                        1 + i % 28,
                        of(DEEDS, i + 1),
                        of(THINGS, i + 2),
                        of(THINGS, i * 5),
                        of(DEEDS, i * 3),
                        of(THINGS, i / 7));
    }

    private static String of(List<String> words, int i) {
        return words.get(i % words.size());
    }
}
