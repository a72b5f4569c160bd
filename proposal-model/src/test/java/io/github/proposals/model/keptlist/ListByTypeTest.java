package io.github.proposals.model.keptlist;

import static io.github.proposals.model.keptlist.Lists.files;
import static io.github.proposals.model.keptlist.Lists.jumpstarter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.lint.LintResult;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A list of several tables, one for each type, with a key of the statuses. */
class ListByTypeTest {

    @Test
    void aRowBelowTheWrongTypeMoves() {
        Map<String, String> files = jumpstarter("Process");
        LintResult result = Registers.lint("jumpstarter-jep", "jeps", files);
        String after = KeptListWriter.update(result.proposals())
                .flatMap(FileChange::after)
                .orElseThrow();
        assertTrue(after.contains("""
                        | JEP        | Title | Status | Author(s) |
                        | ---------- | ----- | ------ | --------- |
                        | 0011       | [Clock](JEP-0011-clock.md) | Draft  | @ada      |

                        ### Standards Track JEPs

                        | JEP  | Title                         | Status | Author(s) |
                        | ---- | ----------------------------- | ------ | --------- |
                        | 0010 | [Meter](JEP-0010-meter.md)    | Final  | @ada      |

                        """), after);
    }

    @Test
    void aTableThatBecomesEmptySaysSo() {
        Map<String, String> files = jumpstarter("Process");
        files.remove("jeps/JEP-0010-meter.md");
        String after = KeptListWriter.update(
                        Registers.lint("jumpstarter-jep", "jeps", files).proposals())
                .flatMap(FileChange::after)
                .orElseThrow();
        assertTrue(
                after.contains("| ---- | ----------------------------- | ------ | --------- |\n"
                        + "| *none yet* |                               |        |           |\n\n## Status Key"),
                after);
        assertFalse(after.contains("JEP-0010"), after);
    }

    @Test
    void theStatusKeyGetsTheStatusesItLacksAndKeepsItsWords() {
        String after = KeptListWriter.update(Registers.lint("jumpstarter-jep", "jeps", jumpstarter("Standards Track"))
                        .proposals())
                .flatMap(FileChange::after)
                .orElseThrow();
        assertTrue(after.contains("| Draft  | Being written   |\n| Discussion | "), after);
        assertEquals(
                11,
                after.substring(after.indexOf("| Status | Meaning"))
                                .lines()
                                .filter(it -> it.startsWith("|"))
                                .count()
                        - 2);
    }
}
