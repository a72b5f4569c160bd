package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.site.internal.page.SiteTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours and sizes stand in one place, and the guide shows them. {@code -Dbless=true} writes what it shows anew. */
class LooksTest {

    private static final Path GUIDE = Path.of("..", "src/site/markdown/looks.md");
    private static final Path PICTURE = Path.of("..", "src/site/resources/images/looks.svg");

    private static final Pattern VARIABLE = Pattern.compile("(?m)^  (--[a-z0-9-]+): (.*);$");
    private static final Pattern BOTH = Pattern.compile("light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)");
    private static final Pattern GROUP = Pattern.compile("(?m)^  /\\* (.*) \\*/$");

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|(?:rgb|hsl)a?\\(");
    private static final Pattern SIZE =
            Pattern.compile("(?:font-size|margin|padding|gap)[a-z-]*:[^;}]*?(?<![\\w.-])[0-9.]+rem");

    @ParameterizedTest
    @ValueSource(strings = {"style", "text", "past", "code", "drawings", "register", "relations", "findings"})
    void noOtherStyleSheetHasColoursOrSizesOfItsOwn(String name) {
        String style = SiteTemplates.resource(name + ".css");
        assertEquals(List.of(), found(COLOUR, style));
        assertEquals(List.of(), found(SIZE, style));
    }

    @Test
    void eachVariableThatIsUsedIsThere() {
        List<String> known = found(
                Pattern.compile("(?<=[\\s{;])--[a-z0-9-]+(?=:)"),
                Sites.sample().skinStyle().text());
        List<String> used = found(
                Pattern.compile("(?<=var\\()--[a-z0-9-]+"),
                Sites.sample().skinStyle().text());
        assertTrue(used.size() > 100);
        used.removeAll(known);
        assertEquals(List.of(), used);
    }

    @Test
    void theGuideShowsThem() throws IOException {
        String look = SiteTemplates.resource("look.css");
        List<String> lines = new ArrayList<>();
        List<Variable> variables = new ArrayList<>();
        for (String line : look.substring(0, look.indexOf("\n}")).lines().toList()) {
            Matcher group = GROUP.matcher(line);
            Matcher variable = VARIABLE.matcher(line);
            if (group.matches()) {
                lines.add("\n" + group.group(1) + "\n\n| Variable | Value |\n|---|---|");
            } else if (variable.matches()) {
                variables.add(Variable.of(variable.group(1), variable.group(2)));
                lines.add("| `" + variable.group(1) + "` | `" + variable.group(2) + "` |");
            }
        }
        assertTrue(variables.size() > 40);
        compare(PICTURE, picture(variables));
        String page = Files.readString(GUIDE);
        compare(
                GUIDE,
                page.replaceFirst(
                        "(?s)<!-- looks -->.*",
                        Matcher.quoteReplacement("<!-- looks -->\n" + String.join("\n", lines) + "\n")));
    }

    private static String picture(List<Variable> variables) {
        StringBuilder rows = new StringBuilder();
        int y = 0;
        for (Variable each : variables) {
            String row = each.row(y);
            if (!row.isEmpty()) {
                rows.append(row);
                y += each.height();
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="640" height="%1$d" viewBox="0 0 640 %1$d" role="img" aria-label="Colours, sizes of type and spaces">
                <rect width="380" height="%1$d" fill="#fff"/><rect x="380" width="260" height="%1$d" fill="#111418"/>
                <g font-family="system-ui, sans-serif" font-size="13" fill="#1b1f24">
                %2$s</g>
                </svg>
                """.formatted(y, rows);
    }

    private static void compare(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("bless")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertEquals(expected, Files.readString(file));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(it -> it.group()).collect(Collectors.toList());
    }

    /** A variable, its value in the light, and that in the dark. */
    private record Variable(String name, String light, String dark) {

        static Variable of(String name, String value) {
            Matcher both = BOTH.matcher(value);
            return both.matches() ? new Variable(name, both.group(1), both.group(2)) : new Variable(name, value, value);
        }

        int height() {
            return name.startsWith("--type") ? 44 : 28;
        }

        String row(int y) {
            String label = "<text x=\"12\" y=\"%d\">%s</text>".formatted(y + height() / 2 + 5, name);
            if (light.startsWith("#")) {
                return label + swatch(180, y, light) + swatch(400, y, dark) + "\n";
            }
            if (!light.endsWith("rem")) {
                return "";
            }
            double pixels = 16 * Double.parseDouble(light.replace("rem", ""));
            String shown = name.startsWith("--type")
                    ? Stream.of("180 #1b1f24", "400 #e4e8ed")
                            .map(it -> it.split(" "))
                            .map(it -> "<text x=\"%s\" y=\"%d\" font-size=\"%s\" fill=\"%s\">Proposal</text>"
                                    .formatted(it[0], y + 30, number(pixels), it[1]))
                            .collect(Collectors.joining())
                    : "<rect x=\"180\" y=\"%d\" width=\"%s\" height=\"12\" fill=\"#0b57c2\"/>"
                            .formatted(y + 8, number(pixels));
            return label + shown + "\n";
        }

        private static String swatch(int x, int y, String colour) {
            return "<rect x=\"%d\" y=\"%d\" width=\"180\" height=\"20\" rx=\"4\" fill=\"%s\" stroke=\"#848e99\"/>"
                    .formatted(x, y + 4, colour);
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }
}
