package io.github.proposals.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages fit where they are shown. */
@InBrowser
class LookTest {

    private static final String BRIGHTNESS = """
            () => {
              const canvas = document.createElement('canvas').getContext('2d');
              const of = name => {
                canvas.fillStyle = getComputedStyle(document.body)[name];
                canvas.fillRect(0, 0, 1, 1);
                return canvas.getImageData(0, 0, 1, 1).data.slice(0, 3).reduce((sum, it) => sum + it, 0);
              };
              return of('backgroundColor') - of('color');
            }
            """;

    static List<TestSites> sites() {
        return TestSites.WHOLE;
    }

    @ParameterizedTest
    @MethodSource("sites")
    void noPageIsWiderThanAPhone(TestSites which, Browsing browsing) {
        WrittenSite site = which.site();
        Page page = browsing.with(it -> it.setViewportSize(360, 740)).tab();
        List<String> problems = new ArrayList<>();
        for (String path : site.different()) {
            browsing.visit(page, site, path);
            Object width = page.evaluate("document.scrollingElement.scrollWidth");
            if (!width.equals(360)) {
                problems.add(site + "/" + path + " is " + width + " wide: " + page.evaluate("""
                        () => [...document.querySelectorAll('body *')]
                            .filter(it => it.getBoundingClientRect().right > innerWidth && !it.closest('.scroll, pre, svg *'))
                            .slice(0, 5).map(it => it.outerHTML.slice(0, 100)).join(' | ')
                        """));
            }
        }
        Trouble.assertNone(problems);
    }

    @Test
    void itIsLightInTheLightAndDarkInTheDark(Browsing browsing) {
        Page page = browsing.open(TestSites.SAMPLE.site(), "index.html");
        for (String path : TestSites.SAMPLE.site().kinds()) {
            browsing.visit(page, TestSites.SAMPLE.site(), path);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            assertTrue(brightness(page) > 300, path);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertTrue(brightness(page) < -300, path);
        }
    }

    @Test
    void paperHasNoUseForNavigation(Browsing browsing) {
        Page page = browsing.open(TestSites.SAMPLE.site(), "JEP-0010.html");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        assertFalse(page.locator("nav[aria-label=Site]").isVisible());
        assertTrue(page.locator("article.text").isVisible());
        assertTrue(brightness(page) > 300, "ink is dark and paper is not");
    }

    /** {@return how much brighter the page is than its words; less than 0 in the dark} */
    static double brightness(Page page) {
        return ((Number) page.evaluate(BRIGHTNESS)).doubleValue();
    }
}
