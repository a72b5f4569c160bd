package io.github.proposals.model;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/** How work grows, counted in bytes that are allocated: they say as much as time, and are the same on any machine. */
public final class Growth {

    private Growth() {}

    /** Does some work. */
    @FunctionalInterface
    public interface Work {

        /** {@return what was allocated for so many} */
        long bytes(int count) throws IOException;
    }

    /** Twice as many are twice the work, or a little more. Where nobody counts, nothing is said. */
    public static void assertLinear(String what, int count, Work work) throws IOException {
        assumeTrue(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean);
        work.bytes(count / 10);
        long once = work.bytes(count);
        long twice = work.bytes(2 * count);
        assertTrue(twice < once * 5 / 2, () -> what + ": " + once + " bytes, " + twice + " bytes");
    }

    /** {@return what this thread has allocated so far, in bytes} */
    public static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
