package io.github.proposals.model.site.internal.forge;

import io.github.proposals.model.site.internal.html.WebAddress;
import io.github.proposals.model.text.RelativePath;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where files, commits and people of a repository can be read on the web.
 *
 * @param kind what makes the pages there
 * @param repository the address of the repository, such as {@code https://github.com/o/r}
 * @param folder the branch, and behind it the folder where the build runs, such as {@code main/tools}; of a place that we
 *     do not know, nothing
 */
public record Forge(Kind kind, String repository, String folder) {

    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{7,64}");
    private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,60}");

    /** What makes the pages, and how their addresses begin. Empty where there are no such pages. */
    public enum Kind {
        /** github.com, and whatever looks like it. */
        GITHUB("/blob/", "/commits/", "/commit/", "/issues/", "?plain=1#L", true),
        /** gitlab.com, and installations of one's own. */
        GITLAB("/-/blob/", "/-/commits/", "/-/commit/", "/-/issues/", "?plain=1#L", true),
        /** Gitea, Forgejo, codeberg.org. */
        GITEA("/src/branch/", "/commits/branch/", "/commit/", "/issues/", "?display=source#L", true),
        /** bitbucket.org. */
        BITBUCKET("/src/", "/history-node/", "/commits/", "/issues/", "#lines-", false),
        /** Some place that only the project knows. */
        OTHER("/", "", "", "", "#L", false);

        private final String file;
        private final String history;
        private final String commit;
        private final String issue;
        private final String line;
        private final boolean people;

        Kind(String file, String history, String commit, String issue, String line, boolean people) {
            this.file = file;
            this.history = history;
            this.commit = commit;
            this.issue = issue;
            this.line = line;
            this.people = people;
        }
    }

    /** {@return the same for builds that run in a folder of the present one} */
    public Forge in(String path) {
        return new Forge(kind, repository, RelativePath.resolve(folder, path));
    }

    /** {@return where all files are, with a slash at its end} */
    public String files() {
        return repository + kind.file + (folder.isEmpty() ? "" : WebAddress.encoded(folder) + "/");
    }

    /** {@return where a file can be read} The path is relative to the folder where the build runs. */
    public Optional<String> file(String path) {
        return inside(path).map(it -> repository + kind.file + WebAddress.encoded(it));
    }

    /** {@return where a line of a file can be read, as it is written and not as it looks} */
    public Optional<String> line(String path, int line) {
        return file(path).map(it -> it + kind.line + line);
    }

    /** {@return the commits of a file} */
    public Optional<String> history(String path) {
        return kind.history.isEmpty()
                ? Optional.empty()
                : inside(path).map(it -> repository + kind.history + WebAddress.encoded(it));
    }

    /** {@return a commit} */
    public Optional<String> commit(String hash) {
        return kind.commit.isEmpty() || !COMMIT.matcher(hash).matches()
                ? Optional.empty()
                : Optional.of(repository + kind.commit + hash);
    }

    /** {@return an issue, or a pull request, which share their numbers or are found all the same} */
    public Optional<String> issue(int number) {
        return kind.issue.isEmpty() ? Optional.empty() : Optional.of(repository + kind.issue + number);
    }

    /** {@return an issue of another repository at the same place} */
    public Optional<String> issue(String other, int number) {
        return new Forge(kind, host() + "/" + WebAddress.encoded(other), folder).issue(number);
    }

    /** {@return a person} */
    public Optional<String> person(String handle) {
        return kind.people && HANDLE.matcher(handle).matches() ? Optional.of(host() + "/" + handle) : Optional.empty();
    }

    private String host() {
        int end = repository.indexOf('/', repository.indexOf("//") + 2);
        return end < 0 ? repository : repository.substring(0, end);
    }

    /** Links may leave the folder where the build runs, but not the branch. */
    private Optional<String> inside(String path) {
        String plain = RelativePath.resolve("", path);
        long up = Arrays.stream(plain.split("/")).filter(".."::equals).count();
        long down = Arrays.stream(folder.split("/")).skip(1).count();
        boolean leaves = up > down || up == down && plain.endsWith("..");
        return leaves || plain.isEmpty() ? Optional.empty() : Optional.of(RelativePath.resolve(folder, plain));
    }
}
