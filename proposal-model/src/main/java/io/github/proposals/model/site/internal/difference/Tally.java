package io.github.proposals.model.site.internal.difference;

/** Counts the words that came and went. */
final class Tally {

    private int added;
    private int removed;
    private int marks;

    void added(int words) {
        added += words;
        marks++;
    }

    void removed(int words) {
        removed += words;
        marks++;
    }

    int added() {
        return added;
    }

    int removed() {
        return removed;
    }

    /** {@return how often something was marked, be it a word or not} */
    int marks() {
        return marks;
    }
}
