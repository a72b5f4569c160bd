package io.github.proposals.maven;

import org.apache.maven.plugin.MojoExecutionException;

/** What people are told where the heap of Maven is too small for their proposals. */
final class SmallHeap {

    private static final long MEGABYTE = 1 << 20;

    private SmallHeap() {}

    /**
     * {@return a failure that says what to do}
     *
     * @param most how large the heap may become, in bytes
     * @throws OutOfMemoryError {@code error}, if it is about something else than the heap
     */
    static MojoExecutionException told(OutOfMemoryError error, long most) {
        String message = String.valueOf(error.getMessage());
        if (!message.contains("heap space") && !message.contains("GC overhead")) {
            throw error;
        }
        long more = 1;
        while (more * 1024 * MEGABYTE < most * 3 / 2) {
            more *= 2;
        }
        return new MojoExecutionException("Maven may use " + most / MEGABYTE
                + " MB of memory, and that is too little for so many proposals: run it with MAVEN_OPTS=-Xmx" + more
                + "g, or a line with -Xmx" + more + "g in .mvn/jvm.config");
    }
}
