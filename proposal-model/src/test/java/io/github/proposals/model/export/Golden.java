package io.github.proposals.model.export;

import io.github.proposals.model.GoldenFile;
import java.io.IOException;

/** What is expected of the formats. */
final class Golden {

    private Golden() {}

    static void compare(String name, String actual) throws IOException {
        GoldenFile.compare("index/" + name, actual);
    }
}
