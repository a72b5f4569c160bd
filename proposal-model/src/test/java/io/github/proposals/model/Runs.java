package io.github.proposals.model;

import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs over proposals, and all that they know and find, in words. */
final class Runs {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final ProposalProcess PLANO = BuiltInProcesses.get("plano-pep");
    static final String FOLDER = "docs/peps";

    private Runs() {}

    /** {@return what a run over the proposals of Plano knows and finds} */
    static String judge(Map<String, String> files, Memory memory) throws IOException {
        return judge(files, PLANO, LintSettings.NONE, DAY, memory);
    }

    /** {@return what a run knows and finds} */
    static String judge(
            Map<String, String> files, ProposalProcess process, LintSettings settings, LocalDate day, Memory memory)
            throws IOException {
        return words(Proposals.in(SourceTree.of(FOLDER, files), process)
                .with(settings)
                .remembering(memory)
                .judge(day));
    }

    /** {@return all that is known and was found, but for the process} */
    static String words(JudgedProposals judged) {
        StringBuilder words = new StringBuilder(judged.report());
        judged.diagnostics().all().forEach(it -> words.append(it).append('\n'));
        for (Proposal it : judged.register().all()) {
            words.append(it.path()).append(it.numberText()).append(it.number()).append(it.misnamed());
            words.append(it.head())
                    .append(it.title())
                    .append(it.headerStyle().word())
                    .append(it.text());
            words.append(it.anchors().stream().sorted().toList())
                    .append(it.links())
                    .append(it.mentions());
            it.values()
                    .forEach(field -> words.append(field.label())
                            .append(field.labelPlace().excerpt())
                            .append(field.state())
                            .append(field.text())
                            .append(field.references())
                            .append(field.place().excerpt())
                            .append(field.status().text()));
            words.append('\n');
        }
        return words.toString();
    }

    static Map<String, String> plano() throws IOException {
        return example("plano");
    }

    /** {@return the files of one of the examples, by their paths} */
    static Map<String, String> example(String name) throws IOException {
        Path folder = Path.of("..", "examples", name);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
