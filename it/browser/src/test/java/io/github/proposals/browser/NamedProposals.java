package io.github.proposals.browser;

import io.github.proposals.model.text.SourceTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Proposals with names that people look for, each of which names some of the others in its text. */
final class NamedProposals {

    private static final int FIRST = 10;
    private static final List<String> TITLES = List.of(
            "Light Plan",
            "Lamp Oil Gauge",
            "Electric Lamp",
            "Fog Horn",
            "Fog Bell for Harbours",
            "Bell Buoys",
            "Names for Reefs",
            "Second Lens",
            "Lens Cleaning",
            "Beacon Codes",
            "Code of Conduct",
            "Tide Tables",
            "Tide Tables by Mail",
            "Harbour Pilots",
            "Pilot Boats",
            "Storm Signals",
            "Signals by Night",
            "Night Watch",
            "Watch Rota",
            "Logbook Format",
            "Format of Charts",
            "Chart Corrections",
            "Reef Survey",
            "Survey Vessels",
            "Vessel Traffic Reports",
            "Report a Wreck",
            "Wreck Markers",
            "Paint for Towers",
            "Tower Inspections",
            "Stairs and Railings",
            "Heated Stairs",
            "Gulls as Messengers",
            "Telegraph Lines",
            "Telephone Exchange",
            "Weather Observations",
            "Barometer Readings",
            "Rescue Boats",
            "Rockets for Rescue",
            "Coastal Footpaths",
            "Retire the Oil Lamps");
    private static final List<String> PEOPLE = List.of("Ada Stone", "Bilal Kaya", "Chen Wei", "Dora Quill");

    private NamedProposals() {}

    static SourceTree tree() {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < TITLES.size(); i++) {
            String name = title(i).toLowerCase(Locale.ROOT).replace(' ', '-');
            files.put("jeps/JEP-%04d-%s.md".formatted(FIRST + i, name), text(i));
        }
        return SourceTree.of("jeps", files);
    }

    private static String text(int i) {
        return """
                # JEP-%1$04d: %2$s

                | Field | Value |
                |---|---|
                | **JEP** | %1$04d |
                | **Title** | %2$s |
                | **Author(s)** | @keeper%1$d (%3$s) |
                | **Status** | Draft |
                | **Type** | Process |
                | **Created** | 2026-05-%4$02d |

                ## Abstract

                Unlike %5$s this is small. It came up beside JEP-%6$04d, %7$s and JEP-%8$04d, and before %9$s.%10$s
                """.formatted(
                        FIRST + i,
                        title(i),
                        title(i).equals("Survey Vessels") ? "Ilse Noor" : PEOPLE.get(i % PEOPLE.size()),
                        1 + i % 28,
                        title(i + 1),
                        FIRST + (i + 3) % TITLES.size(),
                        title(i + 11),
                        FIRST + (i + 7) % TITLES.size(),
                        title(i + 17),
                        title(i).equals("Weather Observations") ? " A zephyrometer is read at noon." : "");
    }

    private static String title(int i) {
        return TITLES.get(i % TITLES.size());
    }
}
