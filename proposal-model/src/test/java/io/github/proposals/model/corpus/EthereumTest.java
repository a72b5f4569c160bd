package io.github.proposals.model.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.Proposals;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the editors of Ethereum check, one slip each and a near miss: the first is found in its line, the other is not. */
class EthereumTest {

    private static final ProposalProcess PROCESS = BuiltInProcesses.get("ethereum-eip");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static final String VALID = """
            ---
            eip: 4242
            title: Bells in Blocks
            description: Lets a block ring a bell when it is sealed
            author: Ada Vale (@adavale), Ben Oak <ben@example.org>
            discussions-to: https://ethereum-magicians.org/t/bells-in-blocks/4242
            status: Review
            type: Standards Track
            category: Core
            created: 2024-02-01
            requires: 155, 1559
            ---

            ## Abstract

            A block rings a bell, as in [EIP-155](./eip-155.md) and [ERC-20](./eip-20.md).

            ## Specification

            The bell MUST ring once.

            ## Rationale

            Bells are heard from afar. EIP-155 has none.

            ## Security Considerations

            Nobody sleeps.

            ## Copyright

            Copyright and related rights waived via [CC0](../LICENSE.md).
            """;

    @TestFactory
    Stream<DynamicTest> theHeader() {
        return Stream.of(
                slip("no front matter", "---\neip: 4242", "eip: 4242", "header.missing:1", "section.unknown:1"),
                slip(
                        "twice",
                        "type: Standards",
                        "title: Bells\ntype: Standards",
                        "header.duplicate-field:8",
                        "header.field-order:8",
                        "document.broken-front-matter:8"),
                near("a label in capitals", "title: Bells", "Title: Bells"),
                slip("blanks in front", "status: Review", "status:  Review", "header.extra-blanks:7"),
                slip("blanks behind", "status: Review", "status: Review ", "header.extra-blanks:7"),
                slip(
                        "order",
                        "type: Standards Track\ncategory: Core",
                        "category: Core\ntype: Standards Track",
                        "header.field-order:8"),
                slip("unknown field", "created:", "updated: 2024-03-01\ncreated:", "header.unknown-field:10"),
                slip("no number", "eip: 4242", "eip: 4242b", "number.mismatch:2"),
                slip("another number", "eip: 4242", "eip: 4243", "number.mismatch:2"),
                slip("no title", "title: Bells in Blocks\n", "", "header.missing-field:1"),
                slip("short title", "Bells in Blocks", "B", "header.malformed-value:3"),
                near("title of 44", "Bells in Blocks", "B".repeat(44)),
                slip("title of 45", "Bells in Blocks", "B".repeat(45), "header.malformed-value:3"),
                slip("standard in title", "Bells in Blocks", "A Standardised Bell", "header.malformed-value:3"),
                near("stand in title", "Bells in Blocks", "Bells that Stand"),
                slip("colon in title", "Bells in Blocks", "\"Bells: in Blocks\"", "header.malformed-value:3"),
                slip("dash missing in title", "Bells in Blocks", "Bells for EIP 155", "header.malformed-value:3"),
                slip("no hyphen for ERC in title", "Bells in Blocks", "Bells for ERC20", "header.malformed-value:3"),
                near("a proposal in title", "Bells in Blocks", "Bells for EIP-155"),
                slip("not required in title", "Bells in Blocks", "Bells for EIP-160", "reference.unlisted:3"),
                slip("prefix in title", "Bells in Blocks", "Bells for ERC-155", "mention.wrong-prefix:3"),
                slip(
                        "no description",
                        "description: Lets a block ring a bell when it is sealed\n",
                        "",
                        "header.missing-field:1"),
                near("description of 140", "Lets a block ring a bell when it is sealed", "L".repeat(140)),
                slip(
                        "description of 141",
                        "Lets a block ring a bell when it is sealed",
                        "L".repeat(141),
                        "header.malformed-value:4"),
                slip(
                        "standard in description",
                        "Lets a block",
                        "A standard that lets a block",
                        "header.malformed-value:4"),
                slip(
                        "not required in description",
                        "Lets a block",
                        "As in EIP-160, lets a block",
                        "reference.unlisted:4"),
                slip(
                        "prefix in description",
                        "Lets a block",
                        "As in EIP-20, lets a block",
                        "reference.unlisted:4",
                        "mention.wrong-prefix:4"),
                slip("no handle", "Ada Vale (@adavale), ", "", "header.malformed-value:5"),
                near("one handle is enough", "Ben Oak <ben@example.org>", "Ben Oak"),
                near("handle and mail", "Ben Oak <ben@example.org>", "Ben Oak (@ben) <ben@example.org>"),
                slip("author without a form", "Ben Oak <ben@example.org>", "Ben Oak (ben)", "people.malformed:5"),
                slip(
                        "no colon",
                        "category: Core",
                        "category Core",
                        "header.missing-field:1",
                        "document.broken-front-matter:9"),
                slip(
                        "no blank behind the colon",
                        "category: Core",
                        "category:Core",
                        "header.missing-field:1",
                        "document.broken-front-matter:9"),
                slip("no blank in list of authors", "adavale), Ben", "adavale),Ben", "header.malformed-list:5"),
                slip(
                        "no address",
                        "https://ethereum-magicians.org/t/bells-in-blocks/4242",
                        "the forum",
                        "header.malformed-value:6",
                        "header.not-a-link:6"),
                slip("another forum", "ethereum-magicians.org/t", "ethereum.example.org/t", "header.malformed-value:6"),
                slip("no topic", "/t/bells-in-blocks/4242", "/", "header.malformed-value:6"),
                slip("status", "status: Review", "status: Reviewed", "status.unknown:7"),
                slip("type", "Standards Track", "Standard Track", "header.unknown-value:8"),
                slip("category", "category: Core", "category: Kernel", "header.unknown-value:9"),
                slip("category of a meta", "type: Standards Track", "type: Meta", "header.forbidden-field:9"),
                slip("no category", "category: Core\n", "", "header.missing-field:1"),
                near("informational without", "type: Standards Track\ncategory: Core", "type: Informational"),
                slip("date", "2024-02-01", "2024-2-01", "date.malformed:10"),
                slip("no date", "2024-02-01", "February", "date.malformed:10"),
                slip(
                        "deadline without last call",
                        "type: S",
                        "last-call-deadline: 2026-05-01\ntype: S",
                        "header.forbidden-field:8"),
                slip("last call without deadline", "Review", "Last Call", "header.missing-field:1"),
                near("last call with deadline", "status: Review", "status: Last Call\nlast-call-deadline: 2026-05-01"),
                slip(
                        "deadline that is none",
                        "status: Review",
                        "status: Last Call\nlast-call-deadline: soon",
                        "date.malformed:8"),
                slip("requires nothing", "requires: 155, 1559", "requires:", "header.malformed-list:11"),
                slip("requires words", "155, 1559", "155, EIP-1559", "header.malformed-value:11"),
                slip("requires unsorted", "155, 1559", "1559, 155", "header.malformed-list:11"),
                slip("requires twice", "155, 1559", "155, 155, 1559", "header.malformed-list:11"),
                slip("requires without blank", "155, 1559", "155,1559", "header.malformed-list:11"),
                slip("requires a draft", "155, 1559", "155, 3000", "reference.less-stable:11"),
                near("requires what is as far", "155, 1559", "155, 3100"),
                near("withdrawn without reason is a warning", "Review", "Withdrawn"),
                slip(
                        "reason without withdrawal",
                        "requires: 155, 1559",
                        "withdrawal-reason: Noise",
                        "header.forbidden-field:11"),
                nearIn(
                        with("Review", "Withdrawn"),
                        "withdrawn with reason",
                        "requires: 155, 1559\n",
                        "withdrawal-reason: Noise\n"));
    }

    @TestFactory
    Stream<DynamicTest> theText() {
        return Stream.of(
                slip("text in front", "\n## Abstract", "\nBells.\n\n## Abstract", "section.preface:14"),
                slip(
                        "no abstract",
                        "## Abstract\n\nA block rings a bell, as in [EIP-155](./eip-155.md) and [ERC-20](./eip-20.md).\n\n",
                        "",
                        "section.missing:1",
                        "mention.unlinked:20"),
                slip("no security", "## Security Considerations\n\nNobody sleeps.\n\n", "", "section.missing:1"),
                slip("extra section", "## Copyright", "## Thanks\n\nTo all.\n\n## Copyright", "section.unknown:30"),
                near("extra section inside", "## Copyright", "### Thanks\n\nTo all.\n\n## Copyright"),
                slip(
                        "section order",
                        "## Rationale\n\nBells are heard from afar. EIP-155 has none.\n\n## Security Considerations\n\nNobody sleeps.",
                        "## Security Considerations\n\nNobody sleeps.\n\n## Rationale\n\nBells are heard from afar.",
                        "section.order:22"),
                slip(
                        "blank behind hash",
                        "Nobody sleeps.",
                        "Nobody sleeps.\n\n###Cats\n\nNor do they.",
                        "text.forbidden:30"),
                near("hash in a word", "Nobody sleeps.", "Nobody sleeps. #1 is a number."),
                slipIn(
                        with("Review", "Last Call\nlast-call-deadline: 2026-05-01"),
                        "comment in last call",
                        "Nobody sleeps.",
                        "Nobody <!-- some --> sleeps.",
                        "text.forbidden:29"),
                nearIn(with("Review", "Draft"), "comment in draft", "Nobody sleeps.", "Nobody <!-- some --> sleeps."),
                slip("no hyphen", "EIP-155 has none", "EIP 155 has none", "text.forbidden:24"),
                slip("together", "EIP-155 has none", "ERC20 has none", "text.forbidden:24"),
                near("interface in ticks", "EIP-155 has none", "`ERC20` has none"),
                near("no hyphen in an address", "EIP-155 has none", "[It](./eip-155.md#erc20) has none"),
                slip("proposal in ticks", "EIP-155 has none", "`EIP-155` has none", "text.forbidden:24"),
                near("proposal in a block", "Nobody sleeps.", "Nobody sleeps.\n\n```\n`EIP-155` EIP 20\n```"),
                slip("address in ticks", "EIP-155 has none", "`https://example.org` has none", "text.forbidden:24"),
                slip("first mention", "EIP-155 has none", "EIP-1559 has none", "mention.unlinked:24"),
                near(
                        "mention with a name for its link",
                        "EIP-155 has none",
                        "[EIP-1559][fees] has none.\n\n[fees]: ./eip-1559.md"),
                slip("section too deep", "## Rationale", "### Rationale", "section.level:22"),
                near("own number", "EIP-155 has none", "EIP-4242 has some"),
                slip(
                        "link to a draft",
                        "EIP-155 has none",
                        "[EIP-3000](./eip-3000.md) has none",
                        "link.less-stable:24"),
                near("link to the same", "EIP-155 has none", "[EIP-3100](./eip-3100.md) has none"),
                slip("ERC called EIP", "[ERC-20]", "[EIP-20]", "mention.wrong-prefix:16"),
                slip("EIP called ERC", "[EIP-155](./eip-155.md)", "[ERC-155](./eip-155.md)", "mention.wrong-prefix:16"),
                slip("link away", "EIP-155 has none", "[This](https://example.org/paper) has none", "link.foreign:24"),
                slip("without a scheme", "EIP-155 has none", "[This](//example.org/paper) has none", "link.foreign:24"),
                slip("picture from away", "EIP-155 has none", "![This](https://example.org/a.png)", "link.foreign:24"),
                near(
                        "allowed source",
                        "EIP-155 has none",
                        "[RFC 8446](https://www.rfc-editor.org/rfc/rfc8446) has none"),
                slip(
                        "branch of an allowed source",
                        "EIP-155 has none",
                        "[Beacon](https://github.com/ethereum/consensus-specs/blob/dev/README.md) has none",
                        "link.foreign:24"),
                slip("no public domain", "waived via [CC0](../LICENSE.md)", "reserved", "section.wrong-text:30"),
                slip("text behind the waiver", "LICENSE.md).", "LICENSE.md).\n\nOr not.", "section.wrong-text:30"),
                slip(
                        "citation without DOI",
                        "Nobody sleeps.",
                        CITATION.replace("\"DOI\": \"10.0000/bells\",\n", ""),
                        "text.missing:31"),
                near("citation", "Nobody sleeps.", CITATION));
    }

    private static final String CITATION = """
            Nobody sleeps.[^1]

            [^1]:
                ```csl-json
                {
                  "type": "article",
                  "id": 1,
                  "DOI": "10.0000/bells",
                  "URL": "https://example.org/bells"
                }
                ```""";

    @Test
    void aStubThatSaysWhereTheProposalWentIsFine() throws IOException {
        String stub =
                "---\neip: 4242\ncategory: ERC\nstatus: Moved\n---\n\nThis file was moved to https://example.org/erc-4242.md\n";
        assertEquals(List.of(), found(stub, true));
    }

    @Test
    void whatNobodyWorksOnAnyMoreHasWarningsAtMost() throws IOException {
        String broken = VALID.replace("title: Bells in Blocks\n", "").replace("## Rationale", "## Reasons");
        assertTrue(found(broken, false).size() > 2);
        assertEquals(List.of(), found(broken.replace("Review", "Stagnant"), false));
        assertTrue(found(broken.replace("Review", "Stagnant"), true).stream().allMatch(it -> it.endsWith(" warning")));
    }

    @Test
    void whatTheProjectSaysCountsMoreThanAMilderProcess() throws IOException {
        String broken = with("Review", "Stagnant").replace("title: Bells in Blocks\n", "");
        LintSettings strict = new LintSettings(Map.of("header.missing-field", Optional.of(Severity.ERROR)), List.of());
        assertEquals(
                List.of("header.missing-field:1"),
                Proposals.in(SourceTree.of("EIPS", Map.of("EIPS/eip-4242.md", broken)), PROCESS)
                        .with(strict)
                        .judge(TODAY)
                        .diagnostics()
                        .all()
                        .stream()
                        .filter(it -> it.severity() == Severity.ERROR)
                        .map(it -> it.rule() + ":" + it.place().start().line())
                        .toList());
    }

    @Test
    void aValidOneIsFine() throws IOException {
        assertEquals(List.of(), found(VALID, true));
    }

    private static String with(String from, String to) {
        assertTrue(VALID.contains(from), from);
        return VALID.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
    }

    private static DynamicTest slip(String name, String from, String to, String... expected) {
        return slipIn(VALID, name, from, to, expected);
    }

    private static DynamicTest slipIn(String text, String name, String from, String to, String... expected) {
        return DynamicTest.dynamicTest(name, () -> {
            assertTrue(text.contains(from), from);
            String changed = text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
            assertEquals(List.of(expected), found(changed, false), changed);
        });
    }

    private static DynamicTest near(String name, String from, String to) {
        return slip(name, from, to);
    }

    private static DynamicTest nearIn(String text, String name, String from, String to) {
        return slipIn(text, name, from, to);
    }

    /** {@return rule and line of all errors, or of all findings} */
    private static List<String> found(String text, boolean all) throws IOException {
        Map<String, String> files = new TreeMap<>(Map.of("LICENSE.md", "", "EIPS/eip-4242.md", text));
        other(files, 20, "Final", "ERC");
        other(files, 155, "Final", "Core");
        other(files, 160, "Final", "Core");
        other(files, 1559, "Final", "Core");
        other(files, 3000, "Draft", "Core");
        other(files, 3100, "Review", "Core");
        return Proposals.in(SourceTree.of("EIPS", files), PROCESS).judge(TODAY).diagnostics().all().stream()
                .filter(it -> it.place().path().equals("EIPS/eip-4242.md"))
                .filter(it -> all || it.severity() == Severity.ERROR)
                .map(it -> it.rule() + ":" + it.place().start().line()
                        + (it.severity() == Severity.ERROR
                                ? ""
                                : " " + it.severity().word()))
                .toList();
    }

    private static void other(Map<String, String> files, int number, String status, String category) {
        files.put(
                "EIPS/eip-" + number + ".md",
                "---\neip: %d\ntitle: Another\nstatus: %s\ntype: Standards Track\ncategory: %s\n---\n"
                        .formatted(number, status, category));
    }
}
