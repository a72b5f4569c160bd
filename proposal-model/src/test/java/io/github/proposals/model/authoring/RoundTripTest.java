package io.github.proposals.model.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.proposals.model.keptlist.KeptListWriter;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.SaidCondition;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.proposal.Proposal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A proposal is begun, filled in, and taken along each legal path of its process: it is valid at every step. */
class RoundTripTest {

    private static final Set<String> REPLACED = Set.of("superseded", "replaced");

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("Tags", "wood"),
            Map.entry("Tracking Issue", "#12"),
            Map.entry("Target Release", "0.5.0"),
            Map.entry("Resolution", "Too costly"),
            Map.entry("Sponsor", "Kim Ite (@kite)"),
            Map.entry("Discussion", "https://example.org/talk/1"),
            Map.entry("Required Reviewers", "@kite"),
            Map.entry("Review Date", "2026-12-01"),
            Map.entry("Pull Request", "https://example.org/pull/1"),
            Map.entry("Implementation PR / Tracking Issue", "https://example.org/pull/2"),
            Map.entry("reviewers", "@kite"),
            Map.entry("approvers", "@kite"),
            Map.entry("owning-sig", "sig-node"),
            Map.entry("stage", "stable"),
            Map.entry("latest-milestone", "v1.40"),
            Map.entry("Version", "6.4"),
            Map.entry("Review Period", "May 1...May 14, 2026"),
            Map.entry("Review", "[review](https://example.org/t/1)"),
            Map.entry("Implementation", "[pull request](https://example.org/pull/3)"),
            Map.entry("description", "Boats that float"),
            Map.entry("discussions-to", "https://ethereum-magicians.org/t/boats/12"),
            Map.entry("category", "Core"),
            Map.entry("last-call-deadline", "2026-12-01"),
            Map.entry("withdrawal-reason", "Too costly"));

    @TestFactory
    Stream<DynamicTest> ofPlano() throws IOException {
        return paths(Shelf.of("plano-pep", "docs/peps"), Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> ofDynamo() throws IOException {
        return paths(Shelf.of("dynamo-dep", "deps"), Optional.of("Architecture"));
    }

    @TestFactory
    Stream<DynamicTest> ofJumpstarter() throws IOException {
        return paths(jumpstarter(), Optional.of("Standards Track"));
    }

    @TestFactory
    Stream<DynamicTest> ofAProcessOfJumpstarter() throws IOException {
        return paths(jumpstarter(), Optional.of("Process"));
    }

    @TestFactory
    Stream<DynamicTest> ofNygard() throws IOException {
        return paths(Shelf.of("nygard-adr", "doc/adr"), Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> ofEthereum() throws IOException {
        return paths(Shelf.of("ethereum-eip", "EIPS").put("LICENSE.md", ""), Optional.of("Standards Track"));
    }

    @TestFactory
    Stream<DynamicTest> ofMadr() throws IOException {
        return paths(Shelf.of("madr", "docs/decisions"), Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> ofLog4brains() throws IOException {
        return paths(Shelf.of("log4brains", "docs/adr"), Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> ofKubernetes() throws IOException {
        return paths(Shelf.of("kubernetes-kep", "keps"), Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> ofSwift() throws IOException {
        return paths(Shelf.of("swift-evolution", "proposals"), Optional.empty());
    }

    /** There is no status to change, but a list to keep. */
    @Test
    void ofANumberedList() throws IOException {
        Shelf shelf = Shelf.of("numbered-list", "proposals").put("proposals/README.md", """
                # Boats

                | # | Title |
                |---|---|
                """);
        for (String title : List.of("Sturdy Boats", "Sturdier Boats")) {
            shelf.carryOut(NewProposal.plan(
                    shelf.desk(), new NewProposal.Request(title, Optional.empty(), Optional.of("Nora Beek"), "")));
            fill(shelf, title);
        }
        assertEquals(List.of(), shelf.problems(), () -> shelf.files.toString());
        assertEquals("""
                # Boats

                | # | Title |
                |---|---|
                | 002 | [Sturdier Boats](002-sturdier-boats.md) |
                | 001 | [Sturdy Boats](001-sturdy-boats.md) |
                """, shelf.files.get("proposals/README.md"));
    }

    /** There is neither a status nor a list. */
    @Test
    void ofRust() throws IOException {
        Shelf shelf = Shelf.of("rust-rfc", "text");
        String title = "sturdy_boats";
        shelf.carryOut(NewProposal.plan(
                shelf.desk(), new NewProposal.Request(title, Optional.empty(), Optional.of("Nora Beek"), "")));
        fill(shelf, title);
        String path = find(shelf, title).path();
        assertEquals("text/0000-sturdy-boats.md", path);
        shelf.put(path, shelf.files.get(path).replace("0000", "12"));
        shelf.carryOut(NumberAssignment.plan(shelf.desk(), title, Optional.of(12)));
        assertEquals(List.of(), shelf.problems(), () -> shelf.files.toString());
    }

    private static Shelf jumpstarter() {
        return Shelf.of("jumpstarter-jep", "jeps").put("jeps/index.md", """
                # Proposals

                ## JEP Index

                ### Process JEPs

                | JEP | Title | Status | Author(s) |
                | --- | ----- | ------ | --------- |
                | *none yet* | | | |

                ### Standards Track JEPs

                | JEP | Title | Status | Author(s) |
                | --- | ----- | ------ | --------- |
                | *none yet* | | | |

                ### Informational JEPs

                | JEP | Title | Status | Author(s) |
                | --- | ----- | ------ | --------- |
                | *none yet* | | | |

                ```{toctree}
                :hidden:

                ```

                ## Status Key

                | Status | Meaning |
                | --- | --- |
                | Draft | Being written |
                | Discussion | Being discussed |
                | Accepted | Decided |
                | Implementing | Being built |
                | Implemented | Merged |
                | Final | Stable |
                | Rejected | Decided against |
                | Deferred | Put aside |
                | Withdrawn | Given up |
                | Active | Kept up to date |
                | Superseded | Replaced |
                """);
    }

    private static Stream<DynamicTest> paths(Shelf empty, Optional<String> type) throws IOException {
        Shelf begun = new Shelf(empty.process, empty.directory);
        begun.files.putAll(empty.files);
        List<String> names = new ArrayList<>();
        for (String title : List.of("Sturdy Boats", "Sturdier Boats")) {
            begun.carryOut(NewProposal.plan(
                    begun.desk(),
                    new NewProposal.Request(title, type, Optional.of("Nora Beek (@nora) <nora@example.org>"), "")));
            names.add(title);
            fill(begun, title);
            if (begun.process.numbering().isAssignedLater()) {
                begun.carryOut(NumberAssignment.plan(begun.desk(), title, Optional.empty()));
            }
        }
        assertEquals(List.of(), begun.problems(), () -> begun.files.toString());
        List<List<String>> paths = new ArrayList<>();
        Proposal proposal = find(begun, names.get(0));
        follow(proposal, new ArrayList<>(List.of(proposal.status().orElseThrow().name())), paths);
        assertTrue(paths.size() > 2);
        return paths.stream().map(path -> dynamicTest(String.join(" > ", path), () -> walk(begun, names, path)));
    }

    private static Proposal find(Shelf shelf, String title) throws IOException {
        return Search.find(shelf.desk().proposals(), title).proposal().orElseThrow();
    }

    /** All ways that come to no status twice. */
    private static void follow(Proposal proposal, List<String> path, List<List<String>> all) {
        Status last =
                proposal.process().lifecycle().status(path.get(path.size() - 1)).orElseThrow();
        boolean end = true;
        for (Steps.Step step : Steps.of(proposal.withStatus(last.name()), last)) {
            if (step.isLegal() && !path.contains(step.to().name())) {
                end = false;
                List<String> longer = new ArrayList<>(path);
                longer.add(step.to().name());
                follow(proposal, longer, all);
            }
        }
        if (end) {
            all.add(path);
        }
    }

    private static void walk(Shelf begun, List<String> titles, List<String> path) throws IOException {
        Shelf shelf = new Shelf(begun.process, begun.directory);
        shelf.files.putAll(begun.files);
        for (String status : path.subList(1, path.size())) {
            Outcome outcome = REPLACED.contains(status.toLowerCase(Locale.ROOT))
                    ? Supersession.plan(shelf.desk(), titles.get(1), titles.get(0), false)
                    : Promotion.plan(
                            shelf.desk(), new Promotion.Request(titles.get(0), status, values(shelf, status), false));
            Plan plan = shelf.carryOut(outcome);
            assertEquals(
                    status, find(shelf, titles.get(0)).status().orElseThrow().name());
            assertEquals(List.of(), shelf.problems(), plan::diff);
            assertEquals(Optional.empty(), KeptListWriter.update(shelf.desk().proposals()));
        }
    }

    private static Map<String, String> values(Shelf shelf, String status) {
        Map<String, String> values = new LinkedHashMap<>();
        VALUES.forEach((name, value) -> {
            Optional<FieldDefinition> field = shelf.process.field(name);
            boolean allowed = field.filter(
                            it -> it.values().isEmpty() || it.values().contains(value))
                    .filter(it -> !(it.allowed() instanceof SaidCondition.StatusIs is)
                            || is.names().contains(status))
                    .isPresent();
            if (allowed && (status.equals("Declined") || !name.equals("Resolution"))) {
                values.put(name, value);
            }
        });
        return values;
    }

    /** {@return whether the process says what stands below a heading, word for word} */
    private static boolean isGiven(Shelf shelf, String heading) {
        return shelf.process.sections().stream()
                .anyMatch(it -> it.answersTo(heading.replace("#", "").strip())
                        && !it.text().isEmpty());
    }

    /** What an author does with the template: takes out its words and writes own ones below every heading. */
    private static void fill(Shelf shelf, String title) throws IOException {
        String path = find(shelf, title).path();
        String text = shelf.files
                .get(path)
                .replaceAll("(?s)<!--.*?-->\\n*", "")
                .replaceAll("(?s)```yaml\\n# Example configuration\\n```\\n*", "")
                .replaceAll("(?m)^\\*\\*\\\\\\[.*\\n+", "")
                .replaceAll("(?m)^\\* (?:Goal|File)\\n+", "")
                .replaceAll("(?ms)^(#+) REQ .*?(?=^# |\\z)", "$1 REQ 1 They float\n\n")
                .replaceAll("(?ms)^#+ Alt .*?(?=^# |\\z)", "")
                .replaceAll(
                        "(?ms)^(\\*\\*(?:Alternatives considered|Decision|Rationale):\\*\\*).*?(?=^\\*\\*|^#)",
                        "$1 Wood.\n\n")
                .replace("*Decision title*", "What they are made of");
        String link = "https://example.org/1";
        String words = shelf.process.body().links().allow(link) ? "\nBoats, [#1](" + link + ").\n" : "\nBoats.\n";
        StringBuilder filled = new StringBuilder();
        boolean first = text.lines().anyMatch(line -> line.startsWith("# "));
        for (String line : text.split("\n", -1)) {
            filled.append(line).append('\n');
            boolean field = shelf.process.field(line.replace("#", "").strip()).isPresent();
            if (line.startsWith("#") && !(first && line.startsWith("# ")) && !field && !isGiven(shelf, line)) {
                filled.append(line.contains("Open Questions") ? "\n1. ~~Wood?~~ Resolved: wood.\n" : words);
            }
            first &= !line.startsWith("#");
        }
        Draft draft = shelf.desk().draft();
        draft.write(path, filled.toString().stripTrailing() + "\n");
        for (Map.Entry<String, String> value : values(shelf, "Draft").entrySet()) {
            draft.set(path, shelf.process.field(value.getKey()).orElseThrow().name(), value.getValue());
        }
        draft.changes()
                .forEach(change -> shelf.put(change.path(), change.after().orElseThrow()));
    }
}
