package io.github.proposals.model.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of files that a process or a project may give: a name is no way to another place. What git, Maven and CI
 * systems obey lies in folders that nobody names here, however they are spelled.
 */
public final class FileName {

    private static final Set<String> OBEYED =
            Set.of(".git", ".mvn", ".github", ".gitlab", ".gitea", ".forgejo", ".circleci");

    /** What Windows calls them where a program wants eight characters. */
    private static final Pattern SHORT = Pattern.compile("(?:git|mvn|github|gitlab|gitea|forgej|circle)~[0-9]{1,6}");

    private FileName() {}

    /** {@return why {@code name} is no name of a file, in words; nothing if it is one} */
    public static Optional<String> problem(String name) {
        return name.contains("/") || name.contains("\\")
                ? Optional.of("it names a folder as well")
                : Optional.of(part(name)).filter(it -> !it.isEmpty());
    }

    /** {@return why {@code path} does not lead to a place below, in words; nothing if it does} Only {@code /} separates. */
    public static Optional<String> problemOfPath(String path) {
        if (path.startsWith("/") || path.contains("\\") || path.contains(":")) {
            return Optional.of("it is no path with '/' that starts here");
        }
        return Arrays.stream(path.split("/"))
                .filter(it -> !it.equals("."))
                .map(FileName::part)
                .filter(it -> !it.isEmpty())
                .findFirst();
    }

    /** {@return whether a path goes through a folder whose files git, Maven or a CI system obeys} */
    public static boolean isObeyed(Iterable<?> path) {
        for (Object part : path) {
            if (isObeyed(part.toString())) {
                return true;
            }
        }
        return false;
    }

    private static String part(String name) {
        if (name.isBlank()) {
            return "it is empty";
        }
        if (name.equals(".") || name.equals("..")) {
            return "it leads to another folder";
        }
        if (name.contains(":")) {
            return "it has a ':'";
        }
        if (!Visible.line(name).equals(name)) {
            return "it has characters that cannot be seen";
        }
        return isObeyed(name) ? "git, Maven or a CI system obeys what is there" : "";
    }

    /** Windows drops dots and blanks at the end, and knows {@code .git} as {@code git~1}; a Mac drops what has no width. */
    private static boolean isObeyed(String name) {
        StringBuilder seen = new StringBuilder();
        name.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .takeWhile(c -> c != ':')
                .forEach(seen::appendCodePoint);
        String plain = seen.toString().toLowerCase(Locale.ROOT);
        int end = plain.length();
        while (end > 0 && ". ".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return OBEYED.contains(plain.substring(0, end))
                || SHORT.matcher(plain.substring(0, end)).matches();
    }
}
