package io.github.proposals.maven.git;

import java.io.IOException;
import java.util.Locale;

/** Says what is the matter with a repository, and what people can do about it. */
final class UnreadableRepository extends IOException {

    private static final long serialVersionUID = 1;

    private final String advice;

    UnreadableRepository(String advice, String problem, Object... arguments) {
        super(String.format(Locale.ROOT, problem, arguments));
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}
