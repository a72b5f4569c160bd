package io.github.proposals.model.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** Arithmetic on paths with {@code /}, without a file system: the same answer on every machine. */
public final class RelativePath {

    private RelativePath() {}

    /** {@return the folder of {@code path}, {@code ""} for a file at the top} */
    public static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** {@return {@code path} as seen from {@code folder}, without {@code .} and with {@code ..} only in front} */
    public static String resolve(String folder, String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + "/" + path).split("/")) {
            boolean up = part.equals("..");
            if (part.isEmpty() || part.equals(".")) {
                continue;
            }
            if (up && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
