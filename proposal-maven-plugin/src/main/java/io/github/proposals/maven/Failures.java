package io.github.proposals.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** What is wrong in one of several parts does not keep a goal from the others. */
final class Failures {

    private final List<MojoFailureException> all = new ArrayList<>();

    /** A part of what a goal does. */
    @FunctionalInterface
    interface Part {
        void run() throws MojoExecutionException, MojoFailureException;
    }

    /** Does a part, and keeps what is wrong there. */
    void of(Part part) throws MojoExecutionException {
        try {
            part.run();
        } catch (MojoFailureException e) {
            all.add(e);
        }
    }

    /** {@return how many parts have failed} */
    int count() {
        return all.size();
    }

    /** Fails with all that was wrong. */
    void end() throws MojoFailureException {
        if (all.size() == 1) {
            throw all.get(0);
        }
        if (!all.isEmpty()) {
            throw new Goal.Refused(
                    all.size() + " registers fail:",
                    all.stream().flatMap(it -> it.getMessage().lines()));
        }
    }
}
