package io.github.proposals.model.authoring;

import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what authors start from: the template of the repository, or else that of the process. */
final class Templates {

    private Templates() {}

    /**
     * A template.
     *
     * @param text what it says
     * @param origin where it comes from, in words
     */
    record Template(String text, String origin) {}

    /**
     * {@return the template; nothing if there is none}
     *
     * @param choice a word in its name, such as {@code complete}; empty for the first one
     */
    static Optional<Template> find(ProposalProcess process, SourceTree tree, String choice) {
        String directory = tree.directory().isEmpty() ? "" : tree.directory() + "/";
        for (String name : process.files().templates()) {
            boolean wanted = name.toLowerCase(Locale.ROOT).contains(choice.toLowerCase(Locale.ROOT));
            for (String folder : wanted ? List.of(directory, tree.rootPrefix()) : List.<String>of()) {
                if (tree.read(folder + name) instanceof SourceReading.Text text) {
                    return Optional.of(new Template(text.source().content(), folder + name));
                }
            }
        }
        return builtIn(process, choice)
                .or(() -> choice.isEmpty() ? Optional.of(Skeleton.of(process)) : Optional.empty());
    }

    private static Optional<Template> builtIn(ProposalProcess process, String choice) {
        for (String name : choice.isEmpty() ? List.of("template", "limited") : List.of(choice)) {
            Optional<String> text = BuiltInProcesses.file(process.id(), name + ".md");
            if (text.isPresent()) {
                return text.map(it -> new Template(it, "the " + name + " of " + process.id()));
            }
        }
        return Optional.empty();
    }
}
