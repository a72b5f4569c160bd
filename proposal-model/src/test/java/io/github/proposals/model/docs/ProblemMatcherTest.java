package io.github.proposals.model.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.Proposals;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.report.Block;
import io.github.proposals.model.report.ConsoleBlocks;
import io.github.proposals.model.report.Detail;
import io.github.proposals.model.report.Palette;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page about editors tells them to look for is what the console shows. */
class ProblemMatcherTest {

    private static final Path PAGE = Path.of("..", "src/site/markdown/editors.md");

    @Test
    void theProblemMatcherOfCodeFindsEveryLine() throws IOException {
        JsonNode pattern = task().at("/tasks/0/problemMatcher/pattern");
        Pattern regexp = Pattern.compile(pattern.get("regexp").asString());
        List<String> lines = lines(Detail.SHORT);
        for (String line : lines) {
            assertTrue(regexp.matcher(line).matches(), line);
        }
        MatchResult first = found(regexp, lines, "status.unknown");
        assertEquals("deps/0001-a cache.md", first.group(pattern.get("file").asInt()));
        assertEquals("3", first.group(pattern.get("line").asInt()));
        assertEquals("13", first.group(pattern.get("column").asInt()));
        assertEquals("error", first.group(pattern.get("severity").asInt()));
        assertEquals("status.unknown", first.group(pattern.get("code").asInt()));
        assertEquals(
                "unknown status 'Aproved'", first.group(pattern.get("message").asInt()));
    }

    @Test
    void theFilterOfIntellijFindsEveryLine() throws IOException {
        Pattern regexp = Pattern.compile(filter());
        List<String> lines = lines(Detail.SHORT);
        for (String line : lines) {
            assertTrue(regexp.matcher(line).find(), line);
        }
        MatchResult first = found(regexp, lines, "status.unknown");
        assertEquals("deps/0001-a cache.md", first.group(1));
        assertEquals("3", first.group(2));
        assertEquals("13", first.group(3));
    }

    @Test
    void thePlacesOfTheWholeReportAreFoundToo() throws IOException {
        String report = String.join("\n", lines(Detail.FULL));
        assertEquals(
                lines(Detail.SHORT).size(),
                Pattern.compile("(?m)" + filter()).matcher(report).results().count());
    }

    /** IntelliJ has these in the place of its macros, and looks for the whole anywhere in a line. */
    private static String filter() throws IOException {
        Matcher row = Pattern.compile("(?m)^\\| Output filter \\| `(.*)` \\|$").matcher(Files.readString(PAGE));
        assertTrue(row.find(), "no filter was found");
        return row.group(1)
                .replace("$FILE_PATH$", "((?:\\p{Alpha}\\:)?[0-9 a-z_A-Z\\-\\\\./]+)")
                .replace("$LINE$", "([0-9]+)")
                .replace("$COLUMN$", "([0-9]+)")
                .replace("$MESSAGE$", "(.*)");
    }

    private static JsonNode task() throws IOException {
        Matcher block = Pattern.compile("(?s)```json\\n([^`]*\"tasks\".*?)```").matcher(Files.readString(PAGE));
        assertTrue(block.find(), "no task was found");
        return JsonMapper.shared().readTree(block.group(1));
    }

    private static MatchResult found(Pattern regexp, List<String> lines, String rule) {
        Matcher matcher = regexp.matcher(lines.stream()
                .filter(it -> it.contains("[" + rule + "]"))
                .findFirst()
                .orElseThrow());
        assertTrue(matcher.find());
        return matcher.toMatchResult();
    }

    /** As Maven prints them. */
    private static List<String> lines(Detail detail) throws IOException {
        String text = "# A cache\n\n**Status**: Aproved\n\n# Summary\n\nSee [more](more.md).\n";
        List<Block> blocks = new ConsoleBlocks(Palette.PLAIN)
                .of(
                        Proposals.in(
                                        SourceTree.of("deps", Map.of("deps/0001-a cache.md", text)),
                                        BuiltInProcesses.get("dynamo-dep"))
                                .judge(LocalDate.of(2026, 11, 21))
                                .diagnostics(),
                        detail)
                .toList();
        assertTrue(blocks.size() > 3, "there is too little to look at");
        return blocks.stream()
                .map(it -> "[" + level(it) + "] " + String.join("\n", it.lines()))
                .toList();
    }

    private static String level(Block block) {
        return switch (block.severity()) {
            case ERROR -> "ERROR";
            case WARNING -> "WARNING";
            case INFO -> "INFO";
        };
    }
}
