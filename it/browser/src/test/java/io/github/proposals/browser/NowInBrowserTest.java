package io.github.proposals.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What is happening now is for those who do not look for anything yet. */
@InBrowser
class NowInBrowserTest {

    @Test
    void whoSearchesSeesNoNews(Browsing browsing) {
        Page page = browsing.open(TestSites.SAMPLE.site(), "index.html");
        Register register = new Register(page);
        register.searchField().waitFor();
        Locator now = page.locator(".now");
        assertThat(now).isVisible();
        register.search("lamp");
        assertThat(now).isHidden();
        register.search("");
        assertThat(now).isVisible();
        register.choose("status", "Final");
        assertThat(now).isHidden();
        register.reset().first().click();
        assertThat(now).isVisible();
    }

    @Test
    void aPhoneShowsTheFirstOfEach(Browsing browsing) {
        Page page = browsing.with(it -> it.setViewportSize(360, 740)).open(TestSites.SAMPLE.site(), "index.html");
        int lists = page.locator(".now ul").count();
        assertEquals(3, lists);
        for (int i = 0; i < lists; i++) {
            assertTrue(page.locator(".now ul").nth(i).locator("li:visible").count() <= 3);
        }
        assertTrue(page.locator(".now ul").nth(1).locator("li").count() > 3);
    }

    @Test
    void aPhoneFoldsTheFilters(Browsing browsing) {
        Page page = browsing.with(it -> it.setViewportSize(360, 740)).open(TestSites.SAMPLE.site(), "index.html");
        Register register = new Register(page);
        register.searchField().waitFor();
        Locator fold = page.locator(".fold");
        assertThat(register.filter("status")).isHidden();
        assertEquals("false", fold.getAttribute("aria-expanded"));
        fold.click();
        assertEquals("true", fold.getAttribute("aria-expanded"));
        register.choose("status", "Final");
        fold.click();
        assertThat(register.filter("status")).isHidden();
        assertEquals("Filters (1)", fold.textContent());
    }

    @Test
    void aReviewLooksLikeNoOtherStatus(Browsing browsing) {
        Page page = browsing.open(TestSites.SAMPLE.site(), "index.html");
        String colour = "it => getComputedStyle(it).backgroundColor";
        Object review = page.locator(".register .badge.review").first().evaluate(colour);
        Object other = page.locator(".register .badge:not(.review)").first().evaluate(colour);
        assertNotEquals(other, review);
    }
}
