package io.github.proposals.model.corpus;

import io.github.proposals.model.process.BuiltInFormats;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The reader of GitHub, where it is installed. */
final class CmarkGfm {

    private final Path folder;

    /** Writes what it reads to a folder. */
    CmarkGfm(Path folder) {
        this.folder = folder;
    }

    static boolean isThere() {
        try {
            return run(List.of("cmark-gfm", "--version")).startsWith("cmark-gfm");
        } catch (IOException e) {
            return false;
        }
    }

    /** {@return what it shows} GitHub shows front matter as a table of its own, and alerts by other means. */
    String html(String text) throws IOException {
        int apart = BuiltInFormats.ALL.apart(text);
        Path file = folder.resolve("a.md");
        Files.writeString(file, text.substring(0, apart).replaceAll("[^\r\n]", "") + text.substring(apart));
        List<String> command = new ArrayList<>(List.of("cmark-gfm", "--unsafe", "--sourcepos"));
        List.of("tagfilter", "table", "strikethrough", "tasklist", "footnotes")
                .forEach(extension -> command.addAll(List.of("-e", extension)));
        command.add(file.toString());
        return run(command);
    }

    private static String run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
