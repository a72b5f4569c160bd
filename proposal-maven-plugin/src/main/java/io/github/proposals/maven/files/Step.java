package io.github.proposals.maven.files;

import java.io.IOException;

/** Is told before each step of writing, so that a test can stop there. */
@FunctionalInterface
public interface Step {

    /** Lets everything happen. */
    Step NONE = () -> {};

    /** Something is about to be written, moved or deleted. */
    void next() throws IOException;
}
