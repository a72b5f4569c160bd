package io.github.proposals.maven.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.maven.git.CiVariable.Meaning;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CiVariableTest {

    @Test
    void readsTheTargetThatGitHubNames() {
        assertEquals(Optional.of("main"), find(Meaning.TARGET, Map.of("GITHUB_BASE_REF", "main")));
        assertEquals(Optional.empty(), find(Meaning.TARGET, Map.of("GITHUB_BASE_REF", "")));
    }

    @Test
    void readsAWholeNameAsABareOne() {
        assertEquals(
                Optional.of("release/1"),
                find(Meaning.TARGET, Map.of("SYSTEM_PULLREQUEST_TARGETBRANCH", "refs/heads/release/1")));
    }

    @Test
    void readsWhatTravisMeans() {
        Map<String, String> request = Map.of("TRAVIS_BRANCH", "main", "TRAVIS_PULL_REQUEST", "17");
        Map<String, String> push = Map.of("TRAVIS_BRANCH", "topic", "TRAVIS_PULL_REQUEST", "false");
        assertEquals(Optional.of("main"), find(Meaning.TARGET, request));
        assertEquals(Optional.empty(), find(Meaning.TARGET, push));
        assertEquals(Optional.of("topic"), find(Meaning.BRANCH, push));
    }

    @Test
    void takesNoTagForABranch() {
        assertEquals(Optional.empty(), find(Meaning.BRANCH, Map.of("GITHUB_REF", "refs/tags/v1")));
    }

    private static Optional<String> find(Meaning meaning, Map<String, String> environment) {
        return CiVariable.find(environment, meaning);
    }
}
