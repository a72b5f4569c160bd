package io.github.proposals.model.authoring;

import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what authors start from: the template of the repository, or else that of the process. */
final class Templates {

    private static final String USUAL = "template.md";

    private Templates() {}

    /**
     * A template.
     *
     * @param text what it says
     * @param header what the file beside it says that holds its header; empty where there is none
     * @param origin where it comes from, in words
     */
    record Template(String text, String header, String origin) {}

    /**
     * {@return the template; nothing if there is none}
     *
     * @param choice a word in its name, such as {@code complete}; empty for the first one
     */
    static Optional<Template> find(ProposalProcess process, SourceTree tree, String choice) {
        String directory = tree.directory().isEmpty() ? "" : tree.directory() + "/";
        for (String name : wanted(process.files().others().templates(), choice)) {
            for (String folder : List.of(directory, tree.rootPrefix())) {
                if (tree.read(folder + name) instanceof SourceReading.Text text) {
                    String header = process.files()
                            .sidecar(folder + name)
                            .filter(it -> tree.read(it) instanceof SourceReading.Text)
                            .map(it -> ((SourceReading.Text) tree.read(it))
                                    .source()
                                    .content())
                            .orElse("");
                    return Optional.of(new Template(text.source().content(), header, folder + name));
                }
            }
        }
        return builtIn(process, choice)
                .or(() -> choice.isEmpty() ? Optional.of(Skeleton.of(process)) : Optional.empty());
    }

    private static Optional<Template> builtIn(ProposalProcess process, String choice) {
        List<String> names = new ArrayList<>(process.files().others().templates());
        names.add(USUAL);
        return wanted(names, choice).stream()
                .flatMap(name -> process
                        .origin()
                        .having(name)
                        .map(folder -> new Template(
                                folder.file(name).orElseThrow(),
                                process.files().sidecar().flatMap(folder::file).orElse(""),
                                words(name) + " of " + folder.words()))
                        .stream())
                .findFirst();
    }

    private static String words(String name) {
        return name.equals(USUAL) ? "the template" : "the template '" + name.replaceFirst("\\.md$", "") + "'";
    }

    private static List<String> wanted(List<String> names, String choice) {
        String word = choice.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(word))
                .toList();
    }
}
