package io.github.proposals.maven.git;

import java.util.List;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * The branch into which the present one will be merged.
 *
 * @param name without the remote, such as {@code main}
 * @param tips the commits at which it stands, here and in its remote copies; the newest first
 */
record Target(String name, List<RevCommit> tips) {

    RevCommit tip() {
        return tips.get(0);
    }
}
