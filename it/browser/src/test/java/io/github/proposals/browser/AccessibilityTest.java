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
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that axe-core looks for is wrong: not in the light, not in the dark, not on a phone. */
@InBrowser
@Order(2)
class AccessibilityTest {

    private static final String AXE = axe();

    private static final String RUN = """
            async ({where, rules}) =>
                (await axe.run(where, {resultTypes: ['violations'], ...rules.length && {runOnly: rules}}))
                    .violations.flatMap(violation => violation.nodes.map(node => violation.id + ': ' + node.target))
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
                // In the dark nothing changes but colours.
                List<String> rules =
                        colours == ColorScheme.DARK ? List.of("color-contrast", "link-in-text-block") : List.of();
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                for (int width : List.of(1280, 360)) {
                    page.setViewportSize(width, 800);
                    violations(page, rules)
                            .forEach(it -> problems.add(site + "/" + path + " " + colours + " " + width + ": " + it));
                }
            }
        }
        Trouble.assertNone(problems);
    }

    @Test
    void eachProposalIsAccessible(Browsing browsing) {
        WrittenSite site = TestSites.SAMPLE.site();
        Page page = browsing.tab();
        List<String> problems = new ArrayList<>();
        for (String path : site.proposals()) {
            browsing.visit(page, site, path);
            violations(page, List.of()).forEach(it -> problems.add(site + "/" + path + ": " + it));
        }
        Trouble.assertNone(problems);
    }

    @Test
    void whatIsWrongIsFound(Browsing browsing) {
        Page page = browsing.open(TestSites.SAMPLE.site(), "index.html");
        page.evaluate("document.querySelector('a.home').textContent = ''");
        assertFalse(violations(page, List.of()).isEmpty());
    }

    private static List<String> violations(Page page, List<String> rules) {
        return violations(page, "html", rules);
    }

    /** {@return what is wrong inside of the elements that a selector finds} */
    static List<String> violations(Page page, String where) {
        return violations(page, where, List.of());
    }

    private static List<String> violations(Page page, String where, List<String> rules) {
        // Into the page without a script element, which the policy of the page would refuse.
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AXE);
        }
        return ((List<?>) page.evaluate(RUN, Map.of("where", where, "rules", rules)))
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
