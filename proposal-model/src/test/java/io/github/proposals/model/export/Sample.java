package io.github.proposals.model.export;

import io.github.proposals.model.history.History;
import io.github.proposals.model.history.HistoryBuilder;
import io.github.proposals.model.keptlist.Registers;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.register.Register;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small register with a little of everything, for the tests of all formats. */
final class Sample {

    /** Holds what is special in one format or the other: a formula, markup, XML, a bell, an emoji. */
    static final String HOSTILE = "=1+2 | <b>\u0007 & \"🚀\" ]]> `x`, y; z";

    private static final String ONE = """
            # JEP-0010: Power Meter

            | Field         | Value |
            | ------------- | ----- |
            | **JEP**       | 0010 |
            | **Title**     | Power Meter |
            | **Author(s)** | @ada (Ada Stone <ada@example.org>), Bob |
            | **Status**    | Superseded |
            | **Type**      | Standards Track |
            | **Created**   | 2026-03-01 |
            | **Discussion** | [PR #7](https://example.org/pull/7) |
            | **Requires**  | JEP-0011, JEP-0099 |
            | **Superseded-By** | — |

            ## Abstract

            Five words of [prose](https://example.org/prose), and [a file](../notes/meter.md).
            """;
    private static final String TWO = """
            # JEP-0011: Clock

            | Field         | Value |
            | ------------- | ----- |
            | **JEP**       | 0011 |
            | **Title**     | %s |
            | **Author(s)** | =HYPERLINK("https://example.org") |
            | **Status**    | Nearly Done |
            | **Type**      | Process |
            | **Created**   | 2026-03-02 |
            | **Supersedes** | JEP-0010 |

            ## Abstract

            Words.
            """.formatted(HOSTILE.replaceAll("([|<`])", "\\\\$1"));
    private static final String UNNUMBERED = """
            # JEP-NNNN: Later

            | Field         | Value |
            | ------------- | ----- |
            | **JEP**       | NNNN |
            | **Title**     | Later |
            | **Status**    | Draft |
            | **Type**      | Standards Track |
            """;

    private Sample() {}

    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("jeps/JEP-NNNN-later.md", UNNUMBERED);
        files.put("jeps/JEP-0011-clock.md", TWO);
        files.put("jeps/JEP-0010-power-meter.md", ONE);
        return files;
    }

    static History history() {
        return new HistoryBuilder()
                .commit("Ada", "old/JEP-0010-meter.md", "Power Meter", "Draft")
                .commit("Ada", "jeps/JEP-0011-clock.md", "Clock", "")
                .rename("Bob", "old/JEP-0010-meter.md", "jeps/JEP-0010-power-meter.md")
                .commit("Zoë <&>", "jeps/JEP-0010-power-meter.md", "Power Meter", "Accepted")
                .mention("Bob", "JEP-0010", "Implements JEP-0010")
                .commit("Ada", "jeps/JEP-0010-power-meter.md", "Power Meter", "Superseded")
                .build();
    }

    static Register set(History history) {
        return Registers.lint(BuiltInProcesses.get("jumpstarter-jep"), "jeps", files(), history)
                .proposals();
    }

    static PublishedRegister index() {
        return PublishedRegister.of(set(history()));
    }

    static PublishedRegister withoutHistory() {
        return PublishedRegister.of(set(History.none()));
    }

    /** {@return an index of nothing} */
    static PublishedRegister empty() {
        return PublishedRegister.of(Registers.lint(
                        BuiltInProcesses.get("dynamo-dep"), "deps", Map.of("deps/notes.txt", "x"), History.none())
                .proposals());
    }

    /** {@return an index with review dates} */
    static PublishedRegister reviews() {
        return reviews(History.none());
    }

    static PublishedRegister reviews(History history) {
        String dep = """
                # Free Slots, and more

                **Status**: Under Review

                **Authors**: Ada

                **Category**: Process

                **Review Date**: %s
                """;
        Map<String, String> files = Map.of(
                "deps/0001-free-slots.md", dep.formatted("2026-12-24"),
                "deps/0002-more-slots.md", dep.formatted("March 31, 2026"),
                "deps/0003-no-slots.md", dep.formatted("TBD"));
        return PublishedRegister.of(Registers.lint(BuiltInProcesses.get("dynamo-dep"), "deps", files, history)
                .proposals());
    }
}
