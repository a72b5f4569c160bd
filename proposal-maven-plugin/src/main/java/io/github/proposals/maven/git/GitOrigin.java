package io.github.proposals.maven.git;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;

/** Where a repository was cloned from. */
public final class GitOrigin {

    private GitOrigin() {}

    /** {@return the address as git is told, which may be one for people, for machines, or a folder; nothing outside of any} */
    public static Optional<String> of(Path folder) {
        return GitFolder.configOf(folder)
                .flatMap(it -> Optional.ofNullable(it.getString("remote", Constants.DEFAULT_REMOTE_NAME, "url")));
    }
}
