package io.github.proposals.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The page of all proposals, in the hands of somebody who looks for one. The words of rows are asked for as they are written: they
 * are laid out only where they are seen.
 *
 * @param page with the register in it
 */
record Register(Page page) {

    /** Types something into the search. */
    void search(String words) {
        searchField().fill(words);
    }

    Locator searchField() {
        return page.locator("#page\\:search");
    }

    /** {@return one of the lists to choose from, such as {@code status}} */
    Locator filter(String name) {
        return page.locator("#page\\:filters select[name=" + name + "]");
    }

    /** Chooses what one of the lists calls {@code label}, with or without a number behind it. */
    void choose(String name, String label) {
        String value = (String) filter(name)
                .evaluate(
                        "(it, label) => [...it.options].find(one => one.text.replace(/ \\(\\d+\\)$/, '') === label)?.value",
                        label);
        filter(name).selectOption(value);
    }

    /** {@return the titles that are to be seen, from top to bottom} */
    List<String> titles() {
        return page.locator("main tbody tr:visible th a").allTextContents();
    }

    /** {@return one column, from top to bottom, where the rows are one table} */
    List<String> column(String heading) {
        int position = headings().indexOf(heading);
        if (position < 0) {
            throw new AssertionError("no column " + heading + " but " + headings());
        }
        return page.locator("main tbody tr:visible > :nth-child(" + (position + 1) + ")")
                .allTextContents();
    }

    /** {@return the headings of the columns} */
    List<String> headings() {
        return page.locator("main thead tr:visible").first().locator("th").allInnerTexts().stream()
                .map(it -> it.replaceAll("[^\\p{L} ]", "").strip())
                .toList();
    }

    /** {@return the headings of the groups} */
    List<String> groups() {
        return page.locator("main section:visible > h2").allInnerTexts().stream()
                .map(it -> it.replaceAll("\\s*\\d+$", "").strip())
                .toList();
    }

    /** {@return the button in the head of a column} */
    Locator sorter(String heading) {
        return page.locator("main thead:visible th button", new Page.LocatorOptions().setHasText(heading))
                .first();
    }

    /** {@return how a column is sorted, in the words of {@code aria-sort}} */
    String order(String heading) {
        return sorter(heading).locator("xpath=ancestor::th").getAttribute("aria-sort");
    }

    /** {@return the words that count, such as {@code 12 of 48}} */
    String count() {
        return page.locator("#page\\:count").innerText();
    }

    /** Waits until so many are shown. */
    void waitForCount(int shown) {
        Patience.until(
                page,
                "count => new RegExp('^' + count + ' of ').test(document.getElementById('page:count').textContent.trim())",
                shown);
    }

    /** Waits until this is the query of the address: it is written when what was asked for has been shown. */
    void waitForQuery(String query) {
        Patience.until(page, "query => location.search.replace('?', '') === query", query);
    }

    /** {@return the offer to forget all that was asked for} */
    Locator reset() {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("reset|clear|show all", Pattern.CASE_INSENSITIVE)))
                .locator("visible=true");
    }
}
