package io.github.proposals.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that axe-core looks for is wrong: not in the light, not in the dark, not on a phone. */
@InBrowser
class AccessibilityTest {

    private static final String AXE = axe();

    private static final String RUN = """
            async where => (await axe.run(where, {resultTypes: ['violations']})).violations.flatMap(violation =>
                violation.nodes.map(node => violation.id + ': ' + node.target))
            """;

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
            browsing.visit(page, site, path);
            for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                for (int width : List.of(1280, 360)) {
                    page.setViewportSize(width, 800);
                    violations(page).forEach(it -> problems.add(path + " " + colours + " " + width + ": " + it));
                }
            }
        }
        assertEquals("", String.join("\n", problems));
    }

    @Test
    void eachProposalIsAccessible(Browsing browsing) {
        WrittenSite site = TestSites.SAMPLE.site();
        Page page = browsing.tab();
        List<String> problems = new ArrayList<>();
        for (String path : site.proposals()) {
            browsing.visit(page, site, path);
            violations(page).forEach(it -> problems.add(path + ": " + it));
        }
        assertEquals("", String.join("\n", problems));
    }

    @Test
    void whatIsWrongIsFound(Browsing browsing) {
        Page page = browsing.open(TestSites.SAMPLE.site(), "index.html");
        page.evaluate("document.querySelector('a.home').textContent = ''");
        assertFalse(violations(page).isEmpty());
    }

    private static List<String> violations(Page page) {
        return violations(page, "html");
    }

    /** {@return what is wrong inside of the elements that a selector finds} */
    static List<String> violations(Page page, String where) {
        // Into the page without a script element, which the policy of the page would refuse.
        page.evaluate(AXE);
        return ((List<?>) page.evaluate(RUN, where))
                .stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream stream = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
