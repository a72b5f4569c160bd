package io.github.proposals.model.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The reference pages of the guide. */
final class Reference {

    private static final Pattern YAML = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$");

    private Reference() {}

    static Path page(String name) {
        return Path.of("..", "src/site/markdown", name);
    }

    /** {@return the example of a page, which shows every key}; those that name a file of their own are others */
    static String example(String name) throws IOException {
        return YAML.matcher(Files.readString(page(name)))
                .results()
                .map((MatchResult result) -> result.group(1))
                .filter(yaml -> !yaml.startsWith("# process.yaml"))
                .collect(Collectors.joining());
    }
}
