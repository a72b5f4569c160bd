package io.github.proposals.maven.project;

import io.github.proposals.model.diagnostic.Diagnostics;

/** The configuration is wrong, so that nothing can be judged. */
public final class UnusableConfigurationException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Diagnostics diagnostics;

    UnusableConfigurationException(String message) {
        this(message, Diagnostics.none());
    }

    UnusableConfigurationException(String message, Diagnostics diagnostics) {
        super(message);
        this.diagnostics = diagnostics;
    }

    /** {@return what is wrong, place by place} */
    public Diagnostics diagnostics() {
        return diagnostics;
    }
}
