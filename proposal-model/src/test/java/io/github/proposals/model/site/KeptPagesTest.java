package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.KeptInHand;
import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.history.HistoryBuilder;
import io.github.proposals.model.site.page.Asset;
import io.github.proposals.model.site.page.Page;
import io.github.proposals.model.text.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages of the past are not made again where they would be the same, and are always as if they had been. */
class KeptPagesTest {

    private static final String LAMP = "jeps/JEP-0010-lamp.md";
    private static final String HORN = "jeps/JEP-0011-horn.md";
    private static final String OIL = "jeps/oil.txt";

    private final KeptInHand memory = new KeptInHand();
    private final Map<String, String> files = new TreeMap<>(Map.of(
            LAMP, text("Lamp", "Accepted", "Bright."),
            HORN, text("Horn", "Draft", "## How\n\nLoud.")));
    private final HistoryBuilder history = new HistoryBuilder()
            .text(LAMP, "Lamp", "Draft", text("Lamp", "Draft", "Dark, like JEP-0011, with [oil](oil.txt)."))
            .text(LAMP, "Lamp", "Discussion", text("Lamp", "Discussion", "As [it](JEP-0011-horn.md#how) is."))
            .text(LAMP, "Lamp", "Accepted", files.get(LAMP))
            .text(HORN, "Horn", "Draft", files.get(HORN));
    private final Map<String, String> written = made(Map.of());

    private static String text(String title, String status, String text) {
        return """
                # JEP: %s

                | Field | Value |
                |---|---|
                | **Title** | %s |
                | **Status** | %s |

                %s
                """.formatted(title, title, status, text);
    }

    private Site site() {
        Sites.Judged judged = Sites.judged("jumpstarter-jep", SourceTree.of("jeps", files), history.build());
        return judged.with(new Checks(List.of(), judged.checks().diagnostics())).site(Sites.ON_GITHUB);
    }

    /** What a run makes that knows what stands there. */
    private Map<String, String> made(Map<String, String> before) {
        return pages(before).collect(Collectors.toMap(Page::path, Page::text, (a, b) -> a, TreeMap::new));
    }

    private Stream<Page> pages(Map<String, String> before) {
        return site().pages(
                        memory,
                        path -> Optional.ofNullable(before.get(path)).map(it -> it.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, String> past(Map<String, String> pages) {
        Map<String, String> past = new TreeMap<>(pages);
        past.keySet().removeIf(it -> !it.matches("(version|changes)-of-.*"));
        return past;
    }

    @Test
    void areNotMadeOfTextsAgain() {
        assertEquals(4, past(written).size());
        history.forget();
        assertEquals(Map.of(), past(Sites.pages(site())));
        assertEquals(past(written), past(made(written)));
        assertEquals(1, memory.times, "nothing new is known");
    }

    @Test
    void haveTheSameFilesBesideThem() {
        assertEquals(beside(site().pages().toList()), beside(pages(written).toList()));
    }

    private static Map<String, List<Asset>> beside(List<Page> pages) {
        return pages.stream().collect(Collectors.toMap(Page::path, Page::assets, (a, b) -> a, TreeMap::new));
    }

    @Test
    void areAsIfMadeAgainWhateverElseChanges() {
        same(() -> files.put(HORN, text("Trumpet", "Draft", "## How\n\nLoud.")));
        same(() -> files.put(HORN, text("Horn", "Draft", "## Why\n\nLoud.")));
        same(() -> files.put(LAMP, text("Lamp", "Accepted", "Brighter.")));
        same(() -> files.put(OIL, "Dangerous."));
        same(() -> files.remove(HORN));
        same(() -> history.text(LAMP, "Lamp", "Final", text("Lamp", "Final", "Off.")));
    }

    private void same(Runnable change) {
        Map<String, String> before = past(Sites.pages(site()));
        change.run();
        Map<String, String> expected = past(Sites.pages(site()));
        assertNotEquals(before, expected);
        Map<String, String> now = made(written);
        assertEquals(expected, past(now));
        written.putAll(now);
        assertEquals(expected, past(made(written)));
    }

    @Test
    void areMadeAgainWhereSomebodyHasChangedOrRemovedThem() {
        Map<String, String> expected = Map.copyOf(written);
        for (String page : past(expected).keySet()) {
            written.put(page, "<p>Mine.</p>");
            assertEquals(expected, made(written));
            written.remove(page);
            assertEquals(expected, made(written));
            written.put(page, expected.get(page));
        }
    }

    @Test
    void areTheSameWhateverTheMemoryHolds() {
        byte[] kept = memory.kept.orElseThrow();
        assertTrue(kept.length > 500);
        for (int end = 0; end < kept.length; end += 211) {
            memory.kept = Optional.of(Arrays.copyOf(kept, end));
            assertEquals(written, made(written));
        }
        for (int at = 0; at < kept.length; at += 223) {
            byte[] other = kept.clone();
            other[at] ^= 1;
            memory.kept = Optional.of(other);
            assertEquals(written, made(written));
        }
    }

    @Test
    void areTheSameWhereTwoSitesExchangeTheirMemories() {
        byte[] mine = memory.kept.orElseThrow();
        Map<String, String> others = new HashMap<>(files);
        files.put(LAMP, text("Candle", "Accepted", "Warm."));
        memory.kept = Optional.empty();
        Map<String, String> expected = made(written);
        memory.kept = Optional.of(mine);
        assertEquals(expected, made(written));
        files.putAll(others);
        assertEquals(written, made(written));
    }
}
