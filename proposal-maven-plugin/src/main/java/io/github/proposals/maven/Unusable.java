package io.github.proposals.maven;

import io.github.proposals.model.diagnostic.Diagnostics;
import org.apache.maven.plugin.MojoExecutionException;

/** A file that says how to judge has mistakes, so that nothing is judged. They were told; reports have them, too. */
final class Unusable extends MojoExecutionException {

    private static final long serialVersionUID = 1;

    private final transient Diagnostics mistakes;

    Unusable(String message, Exception cause, Diagnostics mistakes) {
        super(message, cause);
        this.mistakes = mistakes;
    }

    /** {@return the mistakes, place by place} */
    Diagnostics mistakes() {
        return mistakes;
    }
}
