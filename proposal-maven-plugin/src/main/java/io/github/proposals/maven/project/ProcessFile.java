package io.github.proposals.maven.project;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProcessFolder;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.Processes;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The process that a configuration names: one that is known by its id, or a file of a module.
 *
 * @param files the files of the module
 * @param rules the rules that it may name
 * @param processes those that are known by their ids
 */
record ProcessFile(ModuleFiles files, Supplier<RuleCatalogue> rules, Processes processes) {

    /** A process, with what is wrong in its file, but not so wrong that nothing can be judged. */
    record Read(ProposalProcess process, Diagnostics warnings) {}

    /**
     * {@return the process of this name}
     *
     * @param trusted whether pom or command line name it, so that it may lie anywhere
     * @throws UnusableConfigurationException if there is none, or it has mistakes
     */
    Read read(String name, boolean trusted) throws UnusableConfigurationException {
        if (processes.names(name)) {
            return known(name);
        }
        if (!name.contains("/") && !name.endsWith(".yaml") && !files.isDirectory(name)) {
            throw new UnusableConfigurationException("there is no process '" + name + "'; "
                    + Suggestion.help(name, processes.ids()) + ", or the path of a process.yaml");
        }
        String path = files.isDirectory(name) ? name + "/process.yaml" : name;
        SourceTree tree = trusted ? files.around(path) : files.tree("");
        SourceReading reading = tree.read(files.shown(path));
        if (!(reading instanceof SourceReading.Text text)) {
            throw new UnusableConfigurationException("the process '" + path + "' cannot be read"
                    + (reading instanceof SourceReading.Unreadable file ? ": " + file.reason() : ""));
        }
        return read(path, text.source());
    }

    private Read known(String id) throws UnusableConfigurationException {
        Optional<ProcessFolder> folder = processes.folder(id);
        if (folder.isEmpty()) {
            throw new UnusableConfigurationException(processes.problems().get(id));
        }
        if (folder.get().from().isEmpty()) {
            return new Read(BuiltInProcesses.get(id), Diagnostics.none());
        }
        Read read = read(folder.get().words(), folder.get().source().orElseThrow());
        if (!read.process().id().equals(id)) {
            throw new UnusableConfigurationException(
                    "the process '" + folder.get().words() + "' has the id '"
                            + read.process().id() + "' in its file; both must be the same");
        }
        return read;
    }

    private Read read(String words, SourceText source) throws UnusableConfigurationException {
        ProcessReader.Result result = new ProcessReader(rules.get()::covers, processes).read(source);
        if (!result.usable()) {
            throw new UnusableConfigurationException(
                    "the process '" + words + "' has mistakes, see above", result.diagnostics());
        }
        ProposalProcess process = result.process().orElseThrow();
        return new Read(process, mendable(process, result.diagnostics()));
    }

    /** What is not right in a jar is for its owners to mend, who see it where they test it. */
    private static Diagnostics mendable(ProposalProcess process, Diagnostics warnings) {
        List<String> jars =
                process.origin().folders().stream().map(ProcessFolder::path).toList();
        return new Diagnostics(warnings.all().stream()
                .filter(it -> !jars.contains(it.place().path()))
                .toList());
    }
}
