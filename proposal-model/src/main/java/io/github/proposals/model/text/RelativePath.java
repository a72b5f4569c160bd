package io.github.proposals.model.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Arithmetic on paths with {@code /}, without a file system: the same answer on every machine. */
public final class RelativePath {

    private RelativePath() {}

    /** {@return the folder of {@code path}, {@code ""} for a file at the top} */
    public static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** {@return the name of the file at {@code path}} */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
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

    /**
     * {@return what to write into a file in {@code folder} for a link to {@code path}} Both are seen from the same place;
     * a folder above that place cannot be left by name, so that {@code path} is returned as it is.
     */
    public static String link(String folder, String path) {
        List<String> from = parts(folder);
        List<String> to = parts(path);
        int same = 0;
        while (same < from.size() && same < to.size() - 1 && from.get(same).equals(to.get(same))) {
            same++;
        }
        List<String> left = from.subList(same, from.size());
        return left.contains("..") ? path : "../".repeat(left.size()) + String.join("/", to.subList(same, to.size()));
    }

    private static List<String> parts(String path) {
        return Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
    }
}
