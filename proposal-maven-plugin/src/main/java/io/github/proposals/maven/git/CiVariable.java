package io.github.proposals.maven.git;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A variable by which a CI system says what it builds.
 *
 * @param name of the variable
 * @param meaning what its value is
 * @param unless if this other variable holds a number, or a text that is no number, the value means something else
 */
record CiVariable(String name, Meaning meaning, Condition unless) {

    /** What a value is. */
    enum Meaning {
        /** The branch into which the one that is built will be merged. */
        TARGET,
        /** The newest commit of that branch, or the one where the other one left it. */
        TARGET_COMMIT,
        /** The branch that is built. */
        BRANCH,
        /** The default branch. */
        DEFAULT,
        /** The commit at which the branch stood before what is built now. */
        BEFORE
    }

    /**
     * When a value does not count.
     *
     * @param variable which tells; empty for none
     * @param isNumber whether it must hold the number of a pull request for that, or must not
     */
    record Condition(String variable, boolean isNumber) {

        static final Condition NEVER = new Condition("", true);

        boolean holds(Map<String, String> environment) {
            String value = environment.getOrDefault(variable, "");
            return !variable.isEmpty() && isNumber == value.matches("[0-9]{1,18}");
        }
    }

    /** Which system says what how. The first one that says something counts. */
    static final List<CiVariable> ALL = List.of(
            target("GITHUB_BASE_REF"), // GitHub, Gitea and Forgejo
            target("CI_MERGE_REQUEST_TARGET_BRANCH_NAME"), // GitLab
            always("CI_MERGE_REQUEST_DIFF_BASE_SHA", Meaning.TARGET_COMMIT),
            target("CHANGE_TARGET"), // Jenkins
            target("SYSTEM_PULLREQUEST_TARGETBRANCH"), // Azure
            target("BITBUCKET_PR_DESTINATION_BRANCH"),
            always("BITBUCKET_PR_DESTINATION_COMMIT", Meaning.TARGET_COMMIT),
            target("BUILDKITE_PULL_REQUEST_BASE_BRANCH"),
            target("CI_COMMIT_TARGET_BRANCH"), // Woodpecker
            target("CIRRUS_BASE_BRANCH"),
            target("CODEBUILD_WEBHOOK_BASE_REF"),
            target("CF_PULL_REQUEST_TARGET"), // Codefresh
            target("BITRISEIO_GIT_BRANCH_DEST"),
            new CiVariable("TRAVIS_BRANCH", Meaning.TARGET, new Condition("TRAVIS_PULL_REQUEST", false)),
            new CiVariable("DRONE_TARGET_BRANCH", Meaning.TARGET, new Condition("DRONE_PULL_REQUEST", false)),
            new CiVariable(
                    "APPVEYOR_REPO_BRANCH", Meaning.TARGET, new Condition("APPVEYOR_PULL_REQUEST_NUMBER", false)),
            new CiVariable("SEMAPHORE_GIT_BRANCH", Meaning.TARGET, new Condition("SEMAPHORE_GIT_PR_NUMBER", false)),
            new CiVariable("PULL_BASE_REF", Meaning.TARGET, new Condition("PULL_NUMBER", false)), // Prow
            always("CI_COMMIT_BRANCH", Meaning.BRANCH), // GitLab, Woodpecker
            always("BRANCH_NAME", Meaning.BRANCH), // Jenkins
            always("BUILD_SOURCEBRANCH", Meaning.BRANCH), // Azure
            always("BITBUCKET_BRANCH", Meaning.BRANCH),
            always("BUILDKITE_BRANCH", Meaning.BRANCH),
            always("CIRRUS_BRANCH", Meaning.BRANCH),
            always("CIRCLE_BRANCH", Meaning.BRANCH),
            always("CF_BRANCH", Meaning.BRANCH),
            always("BITRISE_GIT_BRANCH", Meaning.BRANCH),
            always("CODEBUILD_WEBHOOK_HEAD_REF", Meaning.BRANCH),
            always("TRAVIS_BRANCH", Meaning.BRANCH),
            always("DRONE_BRANCH", Meaning.BRANCH),
            always("APPVEYOR_REPO_BRANCH", Meaning.BRANCH),
            always("SEMAPHORE_GIT_BRANCH", Meaning.BRANCH),
            always("PULL_BASE_REF", Meaning.BRANCH),
            new CiVariable("GITHUB_REF", Meaning.BRANCH, Condition.NEVER), // refs/heads/…, or refs/tags/…
            always("CI_DEFAULT_BRANCH", Meaning.DEFAULT), // GitLab
            always("CI_REPO_DEFAULT_BRANCH", Meaning.DEFAULT), // Woodpecker
            always("BUILDKITE_PIPELINE_DEFAULT_BRANCH", Meaning.DEFAULT),
            always("DRONE_REPO_BRANCH", Meaning.DEFAULT),
            always("CIRRUS_DEFAULT_BRANCH", Meaning.DEFAULT),
            always("CI_COMMIT_BEFORE_SHA", Meaning.BEFORE), // GitLab
            always("DRONE_COMMIT_BEFORE", Meaning.BEFORE));

    private static CiVariable target(String name) {
        return always(name, Meaning.TARGET);
    }

    private static CiVariable always(String name, Meaning meaning) {
        return new CiVariable(name, meaning, Condition.NEVER);
    }

    /** {@return the first value with a meaning: the name of a branch is bare, without {@code refs/heads/}} */
    static Optional<String> find(Map<String, String> environment, Meaning meaning) {
        return ALL.stream()
                .filter(variable -> variable.meaning() == meaning)
                .filter(variable -> !variable.unless().holds(environment))
                .map(variable -> environment.getOrDefault(variable.name(), "").strip())
                .filter(value -> !value.isEmpty() && !value.startsWith("refs/tags/"))
                .map(value -> value.startsWith("refs/heads/") ? value.substring("refs/heads/".length()) : value)
                .findFirst();
    }
}
