package io.github.proposals.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes pages more comfortable, beside the search. */
@InBrowser
class ComfortInBrowserTest {

    private final WrittenSite site = TestSites.SAMPLE.site();

    @Test
    void aThemeThatSomebodyChoosesHoldsOnEachPage(Browsing browsing) {
        Page page = browsing.with(it -> it.setColorScheme(ColorScheme.LIGHT)).open(site, "index.html");
        assertTrue(LookTest.brightness(page) > 300, "the system is light");
        page.locator("[id='page:theme']").selectOption("dark");
        assertTrue(LookTest.brightness(page) < -300, "dark was chosen");
        browsing.visit(page, site, "JEP-0011.html");
        assertTrue(LookTest.brightness(page) < -300, "dark holds");
        page.locator("[id='page:theme']").selectOption("");
        assertTrue(LookTest.brightness(page) > 300, "the system is light, still");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertTrue(LookTest.brightness(page) < -300, "the system is dark now");
        page.locator("[id='page:theme']").selectOption("light");
        assertTrue(LookTest.brightness(page) > 300, "light was chosen");
    }

    @Test
    void codeIsCopied(Browsing browsing) {
        Page page = browsing.with(it -> it.setPermissions(List.of("clipboard-read", "clipboard-write")))
                .open(site, "JEP-0010.html");
        Locator code = page.locator(".copied").first();
        code.locator(".copy").click();
        assertThat(code.locator(".copy")).hasText("Copied");
        assertEquals(code.locator("code").textContent(), page.evaluate("navigator.clipboard.readText()"));
    }

    @Test
    void listsAreAsDenseAsSomebodyLikes(Browsing browsing) {
        Page page = browsing.open(site, "index.html");
        Locator row = page.locator(".register tbody tr").first();
        double airy = row.boundingBox().height;
        page.locator("[name=rows]").selectOption("dense");
        double dense = row.boundingBox().height;
        assertTrue(dense < airy, dense + " is not less than " + airy);
        page.reload();
        assertThat(page.locator("[name=rows]")).hasValue("dense");
        assertEquals(dense, row.boundingBox().height);
    }

    @Test
    void contentsSayWhereOneIs(Browsing browsing) {
        Page page = browsing.open(site, "JEP-0010.html");
        assertThat(page.locator(".contents [aria-current]")).hasCount(0);
        Locator third = page.locator(".contents a[href^='#']").nth(2);
        third.click();
        assertThat(page.locator(".contents [aria-current]")).hasCount(1);
        assertThat(third).hasAttribute("aria-current", "location");
    }

    @Test
    void whatATitleSaysIsReadByTouch(Browsing browsing) {
        Page page = browsing.with(it -> it.setHasTouch(true).setViewportSize(360, 740))
                .open(site, "JEP-0010.html");
        Locator titled = page.locator("main span.badge[title]:visible").first();
        titled.tap();
        Locator saying = page.locator(".saying");
        assertThat(saying).hasText(titled.getAttribute("title"));
        assertTrue(saying.boundingBox().x >= 0 && saying.boundingBox().x + saying.boundingBox().width <= 360);
        page.keyboard().press("Escape");
        assertThat(saying).hasCount(0);
    }

    @Test
    void relationsAreFiltered(Browsing browsing) {
        Page page = browsing.open(site, "relations.html");
        Locator count = page.locator("[id='page:count']");
        Locator rows = page.locator("[id='page:related'] tbody tr:visible");
        Locator arrows = page.locator(".groups .arrow");
        Locator left = page.locator(".groups figure:visible .arrow:not(.out)");
        int all = arrows.count();
        int listed = rows.count();
        assertThat(count).hasText(all + " of " + all);
        page.locator("[id='page:search']").fill("electric");
        assertThat(count).hasText(left.count() + " of " + all);
        assertTrue(left.count() > 0 && left.count() < all, left.count() + " are left");
        assertThat(page.locator(".relations a.meant")).hasCount(1);
        assertTrue(rows.count() < listed, rows.count() + " are listed");
        page.locator("[type=reset]").click();
        assertThat(left).hasCount(all);
        page.locator("[name=relation]").selectOption("Requires");
        assertThat(left).hasCount(page.locator(".groups .arrow.requires").count());
        page.locator("[name=status]").selectOption("Deferred");
        assertThat(page.locator(".relations a:not(.out):visible")).not().hasCount(0);
        assertThat(count).hasText(left.count() + " of " + all);
    }
}
