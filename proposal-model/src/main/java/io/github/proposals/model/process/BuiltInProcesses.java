package io.github.proposals.model.process;

import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The processes that come with the library: a folder each, below {@code processes}. */
public final class BuiltInProcesses {

    /** With the folders named in the files, so that nobody has to read them to see that a module has none of these. */
    private static final Map<String, List<String>> DIRECTORIES =
            Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
                    Map.entry("dynamo-dep", List.of("deps", "enhancements")),
                    Map.entry("ethereum-eip", List.of("EIPS", "ERCS")),
                    Map.entry(
                            "jumpstarter-jep",
                            List.of(
                                    "docs/source/contributing/jeps",
                                    "python/docs/source/contributing/jeps",
                                    "python/docs/source/internal/jeps",
                                    "docs/internal/jeps",
                                    "jeps")),
                    Map.entry("kubernetes-kep", List.of("keps")),
                    Map.entry("log4brains", decisions("docs/adr", "doc/adr", "docs/decisions")),
                    Map.entry("madr", decisions("docs/decisions", "docs/adr", "doc/adr")),
                    Map.entry("nygard-adr", decisions("doc/adr", "docs/adr", "docs/decisions")),
                    Map.entry(
                            "numbered-list",
                            List.of("proposals", "docs/proposals", "design/proposals", "rfcs", "docs/rfcs", ".")),
                    Map.entry("plano-pep", List.of("docs/peps")),
                    Map.entry("rust-rfc", List.of("text", "rfcs/text", "docs/rfcs", "rfcs", "doc/rfcs")),
                    Map.entry("swift-evolution", List.of("proposals")))));

    private BuiltInProcesses() {}

    /** Records of decisions lie in the same places, whichever form they have; each form has those that it names first. */
    private static List<String> decisions(String... first) {
        Stream<String> others = Stream.of(
                "docs/architecture/decisions",
                "doc/architecture/decisions",
                "adr",
                "src/adr",
                "docs/adrs",
                "docs/ADR",
                "docs/ADRs",
                "adrs",
                "docs/architecture/adr",
                "docs/architecture/adrs",
                "docs/architecture-decisions",
                "docs/architecture-decision-records",
                "docs/decision-records",
                "docs/arch/adr",
                "architecture/decisions",
                "architecture/adr",
                "decisions",
                "documentation/adr",
                "documentation/decisions",
                "docs/architecture",
                "doc/architecture/adr",
                "architecture-decisions",
                "docs/arc42/adr",
                "docs/arc42/adrs",
                "docs/design/adr",
                "docs/development/adr",
                "docs/technical/adr",
                "docs/entscheidungen",
                "docs/architekturentscheidungen",
                "docs/architektur/entscheidungen",
                "doc/entscheidungen",
                "dokumentation/entscheidungen",
                "docs/decisiones",
                "docs/décisions",
                "src/docs/adr",
                "src/docs/decisions",
                "src/main/docs/adr",
                "design/adr",
                "design/decisions");
        return Stream.of(Stream.of(".adr-dir"), Stream.of(first), others)
                .flatMap(it -> it)
                .toList();
    }

    /** {@return the ids of all of them, sorted} */
    public static List<String> ids() {
        return List.copyOf(DIRECTORIES.keySet());
    }

    /**
     * {@return the folders in which projects of the process with this id keep their proposals} Some may be files that name
     * such a folder.
     */
    public static List<String> directories(String id) {
        return DIRECTORIES.getOrDefault(id, List.of());
    }

    /**
     * {@return the process with this id}
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ProposalProcess get(String id) {
        return source(id)
                .flatMap(source -> new ProcessReader().read(source).process())
                .orElseThrow(() -> new IllegalArgumentException("no built-in process '" + id + "', only " + ids()));
    }

    /** {@return the text of {@code process.yaml} of the process with this id} */
    public static Optional<SourceText> source(String id) {
        return file(id, "process.yaml").map(text -> new SourceText(id + "/process.yaml", text));
    }

    /** {@return the text of a file in the folder of the process with this id, such as {@code template.md}} */
    public static Optional<String> file(String id, String name) {
        if (!DIRECTORIES.containsKey(id) || !name.matches("[a-z][a-z.-]*")) {
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
