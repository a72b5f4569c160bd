package io.github.proposals.model.site.internal.findings;

/** Fills pages with findings, one after the other, and none with more than a browser shows at once. What belongs together stays. */
final class FindingsPages {

    /** Characters of a page. */
    private static final int FULL = 400_000;

    private int page;
    private int filled;

    /** {@return the page for something of a weight, from 0 on} */
    int place(int weight) {
        if (filled > 0 && filled + weight > FULL) {
            page++;
            filled = 0;
        }
        filled += weight;
        return page;
    }
}
