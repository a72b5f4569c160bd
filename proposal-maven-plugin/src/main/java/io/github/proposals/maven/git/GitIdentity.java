package io.github.proposals.maven.git;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who makes commits here, as git is told: in the environment, in the repository, or in the home of the user. What cannot
 * be read says nothing.
 *
 * @param name such as {@code Ada Lovelace}
 * @param email such as {@code ada@example.org}
 */
public record GitIdentity(Optional<String> name, Optional<String> email) {

    /** The addresses that GitHub gives to those who keep theirs to themselves. */
    private static final Pattern PRIVATE =
            Pattern.compile("(?:\\d{1,12}\\+)?([A-Za-z0-9-]{1,39})@users\\.noreply\\.github\\.com");

    /** {@return the handle, where the address contains it} */
    public Optional<String> handle() {
        return email.map(PRIVATE::matcher).filter(Matcher::matches).map(match -> match.group(1));
    }

    /**
     * {@return who makes commits in a folder}
     *
     * @param folder anywhere in the repository, or outside of any
     * @param home the home of the user
     * @param environment the variables of the process
     */
    public static GitIdentity in(Path folder, Path home, Map<String, String> environment) {
        String xdg = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path settings = xdg.isEmpty() ? home.resolve(".config") : Path.of(xdg);
        List<BoundedConfig> files = Stream.of(
                        GitFolder.configOf(folder),
                        BoundedConfig.of(home.resolve(".gitconfig")),
                        BoundedConfig.of(settings.resolve("git/config")))
                .flatMap(Optional::stream)
                .toList();
        return new GitIdentity(
                find("name", "GIT_AUTHOR_NAME", files, environment),
                find("email", "GIT_AUTHOR_EMAIL", files, environment));
    }

    private static Optional<String> find(
            String key, String variable, List<BoundedConfig> files, Map<String, String> environment) {
        return Stream.concat(
                        Stream.of(environment.getOrDefault(variable, "")),
                        files.stream()
                                .map(file -> Optional.ofNullable(file.getString("user", null, key))
                                        .orElse("")))
                .map(Commits::line)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
