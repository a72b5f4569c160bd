package io.github.proposals.model.process;

import java.util.Optional;

/**
 * How the work on a proposal shows in the commits that name it.
 *
 * @param lagging proposals whose status says that nobody works on them although commits name them
 * @param quiet proposals whose status says that somebody works on them although no commit has named them for long
 * @param unlisted proposals that must list the pull requests of these commits in a section
 */
public record ImplementationDefinition(Optional<Watch> lagging, Optional<Watch> quiet, Optional<Watch> unlisted) {

    /** Nothing is looked for. */
    public static final ImplementationDefinition NONE =
            new ImplementationDefinition(Optional.empty(), Optional.empty(), Optional.empty());
}
