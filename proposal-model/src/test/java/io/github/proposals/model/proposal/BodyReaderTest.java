package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands below a heading is something, or nothing, or only says that it is nothing. */
class BodyReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Some words.",
                "x",
                "- a list",
                "> a quotation",
                "```\ncode\n```",
                "    code",
                "| a |\n|---|\n| b |",
                "![](picture.svg)",
                "<img src=\"picture.svg\">",
                "### A subsection\n\nwith words",
                "N/A, and this is why: nobody asked for it.",
                "None of the bees.",
                "There are no bees in this hive.",
                "There are no wasps.",
                "No wasps yet.",
                "```\n...\n\nx\n```",
                "`code`",
                "```\n<br>\n```",
                "<br>\nwords",
                "[bees]: https://example.org\nand words",
                "<!-- a remark --> and words"
            })
    void somethingIsAValue(String body) {
        assertState(ValueState.KNOWN, body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n\n\t",
                "<!-- a remark -->",
                "<!--\na remark\n\nof many lines\n-->",
                "---",
                "***\n\n---",
                "### A subsection",
                "### A subsection\n\n<!-- nothing here either -->",
                "...",
                "…",
                "<br>",
                "<div>\n</div>",
                "[bees]: https://example.org",
                "[bees]: https://example.org\n[hives]: <hives.md> \"Hives\"",
                "```\n```",
                "```java\n\n```",
                "~~~\n~~~\n\n<!-- a remark -->",
                "Write here what the bees want.\nAnd go on.",
                "Write here what the bees want.\n\n<!-- a remark -->\n\n---"
            })
    void whatTheAuthorDidNotWriteIsEmpty(String body) {
        assertState(ValueState.EMPTY, body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N/A",
                "n/a.",
                "None",
                "None yet.",
                "*Not applicable.*",
                "-",
                "—",
                "N/A <!-- a remark -->",
                "None considered.",
                "None were considered.",
                "Nothing to add.",
                "There are none.",
                "There is no summary.",
                "No summary yet."
            })
    void somethingForNothingIsNone(String body) {
        assertState(ValueState.NONE, body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBD",
                "TBD.",
                "[TBD]",
                "*To be determined*",
                "TODO <!-- soon -->",
                "Write here what is so.\n\nTBD"
            })
    void aPromiseIsUnknown(String body) {
        assertState(ValueState.UNKNOWN, body);
    }

    @Test
    void wordsBesideTemplateTextAreAValue() {
        assertState(ValueState.KNOWN, "Write here what the bees want.\n\nThey want honey.");
    }

    @Test
    void aSubsectionWithoutWordsDoesNotHideTheWordsBehindIt() {
        assertState(ValueState.KNOWN, "### One\n\n### Two\n\nwords");
    }

    @Test
    void theNextSectionIsNoPartOfIt() {
        ProposalText proposal =
                TinyProcess.proposal("a.md", "# TIP-0001: Bees\n\n## Summary\n\n## Motivation\n\nwords\n");

        assertEquals(
                ValueState.EMPTY,
                proposal.stateOf(proposal.document().sections().get(1)));
    }

    @Test
    void theLastSectionReachesToTheEnd() {
        ProposalText proposal = TinyProcess.proposal("a.md", "# TIP-0001: Bees\n\n## Summary\n\nwords");

        assertEquals(
                ValueState.KNOWN,
                proposal.stateOf(proposal.document().sections().get(1)));
    }

    @Test
    void anImageOfAnotherSectionIsNothingHere() {
        ProposalText proposal =
                TinyProcess.proposal("a.md", "# TIP-0001: Bees\n\n## Summary\n\n## References\n\n![](picture.svg)\n");

        assertEquals(
                ValueState.EMPTY,
                proposal.stateOf(proposal.document().sections().get(1)));
    }

    private static void assertState(ValueState expected, String body) {
        ProposalText proposal = TinyProcess.proposal(
                "a.md", "# TIP-0001: Bees\n\n## Summary\n\n" + body + "\n\n## References\n\nwords\n");

        assertEquals(expected, proposal.stateOf(proposal.document().sections().get(1)));
    }
}
