package io.github.proposals.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that axe-core looks for is wrong: not in the light, not in the dark, not on a phone. */
@InBrowser
@Order(2)
class AccessibilityTest {

    private static final String AXE = axe();

    /** A style sheet is only fetched again for a rule about turned screens, which ours do not know. */
    private static final String RUN = """
            async ([where, some]) =>
                (await axe.run(where, {
                    resultTypes: ['violations'], preload: false, rules: {'target-size': {enabled: true}},
                    ...(some.length ? {runOnly: some} : {})
                })).violations.flatMap(violation => violation.nodes.map(node => violation.id + ': ' + node.target))
            """;

    /** What depends on light and room. Names, roles and order do not. */
    static final List<String> OF_A_LOOK = List.of(
            "color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable", "region", "bypass");

    /**
     * A colour does not depend on a width: each pair of both would find no more than each of both. All pages have one style: where
     * the sample was looked at in each way, the ways take turns with a third of the pages of the others; with {@code -Dlooks.all=true},
     * no page is spared.
     */
    private static final List<Look> LOOKS = List.of(new Look(ColorScheme.LIGHT, 1280), new Look(ColorScheme.DARK, 360));

    static List<TestSites> sites() {
        return TestSites.WHOLE;
    }

    @ParameterizedTest
    @MethodSource("sites")
    void eachKindOfPageIsAccessible(TestSites which, Browsing browsing) {
        WrittenSite site = which.site();
        Page page = browsing.tab();
        List<String> problems = new ArrayList<>();
        for (String path : site.kinds()) {
            List<Look> looks = looks(which, path);
            if (!looks.isEmpty()) {
                browsing.visit(page, site, path);
            }
            for (Look look : looks) {
                List<String> rules = look.equals(looks.get(0)) ? List.of() : OF_A_LOOK;
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.colours()));
                page.setViewportSize(look.width(), 800);
                violations(page, "html", rules).forEach(it -> problems.add(site + "/" + path + " " + look + ": " + it));
            }
        }
        Trouble.assertNone(problems);
    }

    private static List<Look> looks(TestSites which, String path) {
        int turn = Math.floorMod((which + path).hashCode(), 3 * LOOKS.size());
        return which == TestSites.SAMPLE || Boolean.getBoolean("looks.all")
                ? LOOKS
                : LOOKS.stream().skip(turn).limit(1).toList();
    }

    @Test
    void eachProposalIsAccessible(Browsing browsing) {
        WrittenSite site = TestSites.SAMPLE.site();
        Page page = browsing.tab();
        List<String> problems = new ArrayList<>();
        for (String path : site.proposals()) {
            browsing.visit(page, site, path);
            violations(page, "html").forEach(it -> problems.add(site + "/" + path + ": " + it));
        }
        Trouble.assertNone(problems);
    }

    @Test
    void whatIsWrongIsFound(Browsing browsing) {
        Page page = browsing.open(TestSites.SAMPLE.site(), "index.html");
        page.evaluate("document.querySelector('a.home').textContent = ''");
        assertFalse(violations(page, "html").isEmpty());
    }

    /** {@return what is wrong inside of the elements that a selector finds} */
    static List<String> violations(Page page, String where) {
        return violations(page, where, List.of());
    }

    /** {@return the same, with some rules; without any, all} */
    static List<String> violations(Page page, String where, List<String> rules) {
        // Into the page without a script element, which the policy of the page would refuse.
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AXE);
        }
        return ((List<?>) page.evaluate(RUN, List.of(where, rules)))
                .stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream stream = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In what light, and how wide. */
    private record Look(ColorScheme colours, int width) {}
}
