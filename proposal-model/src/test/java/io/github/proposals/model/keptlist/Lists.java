package io.github.proposals.model.keptlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.lint.LintResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Lists as people keep them, and what becomes of them. */
final class Lists {

    static final String PROCESS = Registers.pep("0000", "The Process", "Active", "Plano Maintainers");

    static final String SELF = "| [0000](PEP-0000-process.md) | The Process | Active | Plano Maintainers |";

    static final String ONE = "| [0001](PEP-0001-retries.md) | Retries | Accepted | Ada (@ada) |";

    static final String TWO = "| [0002](PEP-0002-cache.md) | Cache | Draft | Bob |";

    static final String HEAD = "| PEP | Title | Status | Author |\n|---|---|---|---|\n";

    static final String JUMPSTARTER = """
            # JEPs

            ## JEP Index

            ### Process JEPs

            | JEP        | Title | Status | Author(s) |
            | ---------- | ----- | ------ | --------- |
            | *none yet* |       |        |           |

            ### Standards Track JEPs

            | JEP  | Title                         | Status | Author(s) |
            | ---- | ----------------------------- | ------ | --------- |
            | 0010 | [Meter](JEP-0010-meter.md)    | Draft  | @ada      |
            | 0011 | [Clock](JEP-0011-clock.md)    | Draft  | @ada      |

            ## Status Key

            | Status | Meaning         |
            | ------ | --------------- |
            | Draft  | Being written   |

            ```{toctree}
            :hidden:

            JEP-0010-meter.md
            JEP-0011-clock.md
            ```
            """;

    private Lists() {}

    static void assertNumbered(String before, String after) {
        Map<String, String> files = Map.of(
                "README.md",
                before,
                "001-lamps.md",
                "# Lamps\n",
                "002-rope.md",
                "# Rope\n",
                "003-crane.md",
                "# Crane\n");
        Optional<FileChange> change =
                KeptListWriter.create(Registers.lint("numbered-list", "", files).proposals());
        assertEquals(after, change.flatMap(FileChange::after).orElse(before));
    }

    static Map<String, String> jumpstarter(String type) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("jeps/JEP-0010-meter.md", Registers.jep("0010", "Meter", "Final", "Standards Track", "@ada"));
        files.put("jeps/JEP-0011-clock.md", Registers.jep("0011", "Clock", "Draft", type, "@ada"));
        files.put("jeps/index.md", JUMPSTARTER);
        return files;
    }

    static void assertPlano(String before, String after) {
        String start = PROCESS + "\n## Index\n\n";
        assertEquals(
                start + after,
                KeptListWriter.update(plano(before).proposals())
                        .flatMap(FileChange::after)
                        .orElseThrow());
        assertEquals(Optional.empty(), KeptListWriter.update(plano(after).proposals()));
    }

    static LintResult plano(String index) {
        return Registers.lint("plano-pep", "peps", files(PROCESS + "\n## Index\n\n" + index));
    }

    static Map<String, String> files(String process) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("peps/PEP-0000-process.md", process);
        files.put("peps/PEP-0001-retries.md", Registers.pep("0001", "Retries", "Accepted", "Ada (@ada)"));
        files.put("peps/PEP-0002-cache.md", Registers.pep("0002", "Cache", "Draft", "Bob"));
        files.put("peps/PEP-XXXX-later.md", Registers.pep("XXXX", "Later", "Draft", "Bob"));
        return files;
    }

    static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }
}
