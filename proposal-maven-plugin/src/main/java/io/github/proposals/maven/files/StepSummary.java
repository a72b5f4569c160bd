package io.github.proposals.maven.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/** The page of a job that GitHub Actions shows: a file outside of the repository, to which each step adds its part. */
public final class StepSummary {

    private static final String VARIABLE = "GITHUB_STEP_SUMMARY";

    private StepSummary() {}

    /**
     * Adds a part to it.
     *
     * @param environment the variables of the runner, one of which names the file
     * @return what is wrong if it cannot be written
     */
    public static Optional<String> add(Map<String, String> environment, String markdown) {
        String name = environment.getOrDefault(VARIABLE, "");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            Files.writeString(
                    Path.of(name),
                    markdown,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(VARIABLE + " names a file that cannot be written: " + name);
        }
    }
}
