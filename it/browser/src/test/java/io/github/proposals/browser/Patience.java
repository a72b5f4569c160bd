package io.github.proposals.browser;

import com.microsoft.playwright.Page;

/**
 * Waits until a page says yes. Playwright asks again from within the page, where the policy of the page forbids to evaluate a
 * text; then only those tests pass whose first question is answered with yes. So each question is asked from outside.
 */
final class Patience {

    private static final int MOST = 1_500;
    private static final int MILLISECONDS = 20;

    private Patience() {}

    /** Waits until {@code question} is answered with yes; it is an expression, or a function of {@code argument}. */
    static void until(Page page, String question, Object argument) {
        for (int i = 0; i < MOST; i++) {
            if (Boolean.TRUE.equals(page.evaluate(question, argument))) {
                return;
            }
            page.waitForTimeout(MILLISECONDS);
        }
        throw new AssertionError("never said yes to: " + question);
    }

    /** Waits until {@code question} is answered with yes. */
    static void until(Page page, String question) {
        until(page, question, null);
    }
}
