package io.github.proposals.model.process;

import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The processes that come with the library: a folder each, below {@code processes}. */
public final class BuiltInProcesses {

    private static final List<String> IDS = List.of("dynamo-dep", "jumpstarter-jep", "plano-pep");

    /** As in the files, so that a module without any of these folders need not read them; a test compares both. */
    private static final List<String> DIRECTORIES = List.of(
            "deps",
            "enhancements",
            "docs/source/contributing/jeps",
            "python/docs/source/contributing/jeps",
            "python/docs/source/internal/jeps",
            "docs/internal/jeps",
            "jeps",
            "docs/peps");

    private BuiltInProcesses() {}

    /** {@return the ids of all of them, sorted} */
    public static List<String> ids() {
        return IDS;
    }

    /** {@return the folders in which projects of all these processes keep their proposals} */
    public static Stream<String> directories() {
        return DIRECTORIES.stream();
    }

    /**
     * {@return the process with this id}
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ProposalProcess get(String id) {
        return source(id)
                .flatMap(source -> new ProcessReader().read(source).process())
                .orElseThrow(() -> new IllegalArgumentException("no built-in process '" + id + "', only " + IDS));
    }

    /** {@return the text of {@code process.yaml} of the process with this id} */
    public static Optional<SourceText> source(String id) {
        return file(id, "process.yaml").map(text -> new SourceText(id + "/process.yaml", text));
    }

    /** {@return the text of a file in the folder of the process with this id, such as {@code template.md}} */
    public static Optional<String> file(String id, String name) {
        if (!IDS.contains(id) || !name.matches("[a-z][a-z.-]*")) {
            return Optional.empty();
        }
        String path = "/io/github/proposals/model/processes/" + id + "/" + name;
        try (InputStream stream = BuiltInProcesses.class.getResourceAsStream(path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " of the library itself", e);
        }
    }
}
