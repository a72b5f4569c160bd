package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import io.github.proposals.model.history.History;
import io.github.proposals.model.text.SourceTree;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages of twice as many proposals are twice the work, whatever these have to do with each other. Work is counted in what it
 * allocates.
 */
class SiteGrowthTest {

    private static final int COUNT = 60;

    /** What the proposals have to do with each other. */
    private enum Crowd {
        ALONE(i -> ""),
        IN_A_CHAIN(i -> "| **Requires** | JEP-%04d |\n".formatted(i)),
        AROUND_TWO(i -> "| **Requires** | JEP-0001, JEP-0002 |\n"),
        MENTIONING_ONE(i -> "\nAs JEP-0001 says.\n");

        private final IntFunction<String> says;

        Crowd(IntFunction<String> says) {
            this.says = says;
        }

        SourceTree tree(int count) {
            Map<String, String> files = new HashMap<>();
            for (int i = 1; i <= count; i++) {
                files.put("JEP-%04d-lamp.md".formatted(i), """
                        # JEP-%1$04d: Lamp %1$d

                        | Field | Value |
                        |---|---|
                        | **JEP** | %1$04d |
                        | **Title** | Lamp %1$d |
                        | **Author(s)** | @ada%2$d |
                        | **Status** | Draft |
                        %3$s
                        ## Abstract

                        Words.
                        """.formatted(i, i / 10, says.apply(i)));
            }
            return SourceTree.of("", files);
        }
    }

    @ParameterizedTest
    @EnumSource(Crowd.class)
    void thePagesOfTwiceAsManyProposalsAreTwiceTheWork(Crowd crowd) {
        assumeTrue(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean);
        work(crowd, 20);
        long once = work(crowd, COUNT);
        long twice = work(crowd, 2 * COUNT);
        assertTrue(twice < once * 5 / 2, () -> crowd + ": " + once + " bytes, " + twice + " bytes");
    }

    /** {@return what it takes to make the pages of proposals that were judged, in bytes} */
    private static long work(Crowd crowd, int count) {
        Sites.Judged judged = Sites.judged("jumpstarter-jep", crowd.tree(count), History.none());
        Map<Long, Long> before = allocated();
        long pages = judged.site(Sites.PLAIN)
                .pages()
                .filter(it -> it.path().startsWith("JEP-"))
                .count();
        // Threads that make pages wait for more of them before they go.
        Map<Long, Long> after = allocated();
        assertEquals(count, pages);
        return after.entrySet().stream()
                .mapToLong(it -> it.getValue() - before.getOrDefault(it.getKey(), 0L))
                .sum();
    }

    /** {@return what each thread has allocated so far, in bytes} */
    private static Map<Long, Long> allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Map<Long, Long> allocated = new HashMap<>();
        for (long id : threads.getAllThreadIds()) {
            allocated.put(id, threads.getThreadAllocatedBytes(id));
        }
        return allocated;
    }
}
