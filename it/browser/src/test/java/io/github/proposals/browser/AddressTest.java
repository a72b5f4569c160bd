package io.github.proposals.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.github.proposals.model.history.History;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.text.SourceTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever people call a proposal is an address of it. */
@InBrowser
class AddressTest {

    @Test
    void shortAddressesLeadOn(Browsing browsing) {
        WrittenSite site = TestSites.SAMPLE.site();
        Page page = browsing.tab();
        for (String address : List.of("12", "12/", "0012", "JEP-12", "JEP-0012/")) {
            browsing.visit(page, site, address);
            page.waitForURL("**/JEP-0012.html");
            assertEquals("Electric Lamp", page.locator("h1").innerText(), address);
        }
    }

    @Test
    void aNumberThatTwoHaveAsksWhich(Browsing browsing) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("jeps/JEP-0010-one.md", "# JEP-0010: One\n");
        files.put("jeps/JEP-0010-two.md", "# JEP-0010: Two <b>\"&\n");
        WrittenSite site = SiteWriter.write(
                "twice", BuiltInProcesses.get("jumpstarter-jep"), SourceTree.of("jeps", files), History.none());
        Page page = browsing.open(site, "10");
        page.waitForURL("**/JEP-0010.html");
        assertEquals(2, page.locator(".choice a").count());
        assertEquals(List.of(), AccessibilityTest.violations(page, "html"));
        page.locator(".choice a").first().click();
        page.waitForURL("**/JEP-0010-one.html");
    }

    @Test
    void eachLeadsToAPage(Browsing browsing) {
        WrittenSite site = TestSites.SAMPLE.site();
        List<String> pages = site.pages();
        List<String> problems = new ArrayList<>();
        assertTrue(site.forwards().size() > 10);
        for (String forward : site.forwards()) {
            String target = site.text(forward).replaceFirst("(?s).*0; url=[.][.]/([^\"]*)\".*", "$1");
            if (!pages.contains(target)) {
                problems.add(forward + " leads to " + target);
            }
        }
        Trouble.assertNone(problems);
    }
}
