package io.github.proposals.model.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page about formats shows each as it is: below {@code <!-- example: sarif -->} stands what becomes of the sample.
 * {@code -Dbless=true} writes it anew.
 */
class ReportPageTest {

    private static final Path PAGE = Path.of("..", "src/site/markdown/reports.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^<!-- example: ([a-z]+) -->\\n```([a-z]+)\\n.*?^```$");

    @Test
    void thePageShowsEachFormatAsItIs() throws IOException {
        String page = Files.readString(PAGE);
        List<String> shown =
                EXAMPLE.matcher(page).results().map(it -> it.group(1)).toList();
        assertEquals(ReportFormats.ids(), shown);
        String expected = EXAMPLE.matcher(page)
                .replaceAll(found -> Matcher.quoteReplacement("<!-- example: " + found.group(1) + " -->\n```"
                        + found.group(2) + "\n" + write(found.group(1)) + "```"));
        if (Boolean.getBoolean("bless")) {
            assertNull(System.getenv("CI"), "golden files are blessed where somebody reads the diff");
            Files.writeString(PAGE, expected);
        }
        assertEquals(expected, Files.readString(PAGE));
    }

    @Test
    void thePageNamesTheFileOfEachFormat() throws IOException {
        String page = Files.readString(PAGE);
        List<String> named = Pattern.compile("(?m)^\\| `([a-z]+)` \\| `([A-Za-z.-]+)` \\|")
                .matcher(page)
                .results()
                .map(it -> it.group(1) + " " + it.group(2))
                .toList();
        List<String> files = ReportFormats.ids().stream()
                .map(id -> id + " " + ReportFormats.of(id).orElseThrow().fileName())
                .toList();
        assertEquals(files, named);
    }

    private static String write(String id) {
        return ReportFormats.of(id).orElseThrow().write(Sample.REPORT);
    }
}
