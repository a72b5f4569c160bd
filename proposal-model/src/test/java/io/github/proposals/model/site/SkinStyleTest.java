package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SkinStyleTest {

    private static final Pattern BLOCK = Pattern.compile("([^{}]+)\\{");

    private final String ours = Sites.sample().skinStyle().text();

    @Test
    void eachSelectorIsBelowOurElement() {
        assertEquals(".proposals a, .proposals .x > b {c: d}", SkinStyle.of("a, .x > b {c: d}"));
        assertEquals("@media print {\n  .proposals pre {e: f}\n}", SkinStyle.of("@media print {\n  pre {e: f}\n}"));
        assertEquals(".proposals :is(h1, h2) > i {g: h}", SkinStyle.of(":is(h1, h2) > i {g: h}"));
    }

    @Test
    void whatThePageIsIsOurElement() {
        assertEquals(".proposals {--a: b}", SkinStyle.of(":root {--a: b}"));
        assertEquals(".proposals > p {a: b}", SkinStyle.of("main > p {a: b}"));
    }

    @Test
    void whatTheSkinDecidesIsLeftOut() {
        assertEquals("", SkinStyle.of("body {margin: 0}"));
        assertEquals("", SkinStyle.of("@media (prefers-color-scheme: dark) {\n  :root {--back: #000}\n}"));
    }

    @Test
    void whatOnlyBeginsLikeThatIsOurs() {
        assertEquals(".proposals .bar-of {a: b}", SkinStyle.of(".bar-of {a: b}"));
        assertEquals(".proposals .homes {a: b}", SkinStyle.of(".bar a, .homes {a: b}"));
    }

    @Test
    void boxesAreMeasuredAsInOurPages() {
        assertEquals(".proposals * {box-sizing: border-box}", SkinStyle.of("* {box-sizing: border-box}"));
    }

    @Test
    void whatSkinsSayIsTakenBackBeforeWeSayAnything() {
        assertTrue(ours.indexOf(".anchorjs-link") < ours.indexOf("--back:"), ours);
    }

    @Test
    void nothingInOurStyleSheetTouchesTheSkin() {
        List<String> selectors = BLOCK.matcher(ours.replaceAll("@(media|container)[^{]*\\{", ""))
                .results()
                .map(MatchResult::group)
                .map(it -> it.replace("}", "").strip())
                .toList();
        assertTrue(selectors.size() > 50, ours);
        for (String selector : selectors) {
            for (String each : selector.split(",(?![^(]*\\))")) {
                assertTrue(each.strip().startsWith(".proposals"), selector);
            }
        }
    }

    @Test
    void blocksAreStillClosed() {
        assertEquals(
                ours.chars().filter(it -> it == '{').count(),
                ours.chars().filter(it -> it == '}').count());
        assertFalse(ours.contains("prefers-color-scheme"), ours);
    }
}
