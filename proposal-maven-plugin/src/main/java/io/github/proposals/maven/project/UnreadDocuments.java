package io.github.proposals.maven.project;

import io.github.proposals.model.inference.NumberedFolder;
import io.github.proposals.model.inference.OtherMarkup;
import io.github.proposals.model.process.BuiltInProcesses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies where proposals usually are, and is no Markdown or in a form that no process knows, so that nothing was found. */
final class UnreadDocuments {

    private UnreadDocuments() {}

    /**
     * {@return a remark for the end of a sentence; empty if there are none}
     *
     * @param directory where to look; in the usual places if nobody says
     */
    static String words(ModuleFiles files, Optional<String> directory) {
        List<String> paths = new ArrayList<>();
        Stream<String> usual = BuiltInProcesses.ids().stream()
                .flatMap(id -> BuiltInProcesses.directories(id).stream())
                .filter(place -> !place.startsWith("."));
        directory
                .map(Stream::of)
                .orElse(usual)
                .distinct()
                .flatMap(place -> files.existing(place).stream())
                .forEach(tree -> {
                    try {
                        tree.entries().forEach(entry -> paths.add(entry.path()));
                    } catch (IOException e) {
                        // A folder that cannot be listed tells nothing.
                    }
                });
        return OtherMarkup.in(paths).stream()
                .map(OtherMarkup::words)
                .findFirst()
                .or(() -> NumberedFolder.in(paths).stream()
                        .findFirst()
                        .map(it -> "the " + it.paths().size() + " documents in " + it.directory()
                                + " have neither the fields nor the headings of any of these"))
                .map(it -> "; " + it)
                .orElse("");
    }
}
