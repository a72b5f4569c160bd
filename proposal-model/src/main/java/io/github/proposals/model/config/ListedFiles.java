package io.github.proposals.model.config;

import io.github.proposals.model.document.DocumentParser;
import io.github.proposals.model.process.KeptListDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.KeptListReader;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that the list of a process names, where it keeps one. */
final class ListedFiles {

    private ListedFiles() {}

    /** {@return their paths; those that are gone, too} */
    static Set<String> of(ProposalProcess process, DocumentParser parser, SourceTree tree) {
        return process.index().stream()
                .flatMap(definition -> list(definition, parser, tree))
                .flatMap(list -> list.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> KeptListRows.file(list, row).stream()))
                .collect(Collectors.toSet());
    }

    private static Stream<KeptList> list(KeptListDefinition definition, DocumentParser parser, SourceTree tree) {
        String folder = tree.directory().isEmpty() ? "" : tree.directory() + "/";
        return definition.files().stream()
                .flatMap(name -> tree.read(folder + name) instanceof SourceReading.Text text
                        ? Stream.of(text.source())
                        : Stream.empty())
                .limit(1)
                .map(source -> new KeptListReader(definition).read(parser.parse(source)));
    }
}
