package io.github.proposals.model.site.internal.statistics;

import java.util.List;

/**
 * How many days something took, each time.
 *
 * @param all the numbers of days, the shortest first
 */
record Days(List<Long> all) {

    /** Sorts and copies. */
    Days {
        all = all.stream().sorted().toList();
    }

    boolean known() {
        return !all.isEmpty();
    }

    int count() {
        return all.size();
    }

    long shortest() {
        return all.get(0);
    }

    long longest() {
        return all.get(all.size() - 1);
    }

    /** {@return the one in the middle; of two, the mean, rounded down} */
    long median() {
        int middle = all.size() / 2;
        return all.size() % 2 == 1 ? all.get(middle) : (all.get(middle - 1) + all.get(middle)) / 2;
    }

    /** {@return how long the one in the middle is as a bar, of 100} */
    String width(long longest) {
        return StatisticsPage.part(median(), Math.max(1, longest));
    }
}
