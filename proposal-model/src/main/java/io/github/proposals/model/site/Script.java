package io.github.proposals.model.site;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What makes pages more comfortable, each with the libraries that it needs. Without any of them all can be read. */
enum Script {
    /** Search, filters and sorting of the register. */
    REGISTER("register.js", "fuse/dist/fuse.min.js"),
    /** Colours for code. */
    CODE(
            "code.js",
            "highlight/highlight.min.js",
            "highlight/languages/dockerfile.min.js",
            "highlight/languages/protobuf.min.js"),
    /** Diagrams for their descriptions. */
    DIAGRAMS("diagrams.js", "mermaid/dist/mermaid.min.js");

    private static final String FOLDER = "scripts/";

    private final List<Asset> files;

    Script(String name, String... libraries) {
        this.files = Stream.concat(
                        Arrays.stream(libraries)
                                .map(it -> Asset.ofLibrary(
                                        FOLDER + it.substring(it.lastIndexOf('/') + 1), "libraries/" + it)),
                        Stream.of(Asset.ofLibrary(FOLDER + name, name)))
                .toList();
    }

    /** {@return the files to load, in this order} */
    List<Asset> files() {
        return files;
    }
}
