package io.github.proposals.maven.project;

import io.github.proposals.maven.unchanged.Looks;
import io.github.proposals.model.JudgedProposals;
import io.github.proposals.model.Proposals;
import io.github.proposals.model.config.ProcessDetector;
import io.github.proposals.model.config.ProjectConfig;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.inference.Inference;
import io.github.proposals.model.inference.NumberedFolder;
import io.github.proposals.model.inference.OtherMarkup;
import io.github.proposals.model.inference.ProcessDraft;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.process.Processes;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What there is in a module that has not said anything yet: folders of documents, and the process that each follows. */
public final class ProjectStart {

    private static final String PROCESS = "process.yaml";

    private static final String HEAD = "# yaml-language-server: $schema=" + ProjectConfig.SCHEMA
            + "\n# What the goals of proposal-maven-plugin have to know here.\n";

    private final ModuleFiles files;
    private final Settings settings;
    private final HistorySource past;
    private final List<Rule> rules;
    private final Processes processes;

    /**
     * A start for one module.
     *
     * @param basedir the folder of the module
     * @param start the folder where the build was started
     * @param settings what pom and command line say
     * @param past where to ask what was before
     * @param rules by which documents are judged
     * @param processes those that documents may follow
     */
    public ProjectStart(
            Path basedir, Path start, Settings settings, HistorySource past, List<Rule> rules, Processes processes) {
        this.files = ModuleFiles.of(basedir, start, Looks.NONE);
        this.settings = settings;
        this.past = past;
        this.rules = rules;
        this.processes = processes;
    }

    /**
     * A folder of documents, with its process.
     *
     * @param directory as seen from the module
     * @param process what it follows
     * @param draft the draft of that, where it is none of the built-in ones
     * @param tree the documents
     * @param judged what the process finds in them
     */
    public record Found(
            String directory,
            ProposalProcess process,
            Optional<ProcessDraft> draft,
            SourceTree tree,
            JudgedProposals judged) {

        /** {@return what is written for them, in words} */
        public String words() {
            int count = judged.register().all().size();
            String documents = count
                    + (count == 1 ? " document in " : " documents in ")
                    + (directory.isEmpty() ? "this folder" : directory);
            return draft.isPresent()
                    ? "a first draft of a process, " + file() + ", from " + documents
                    : "that " + documents + (count == 1 ? " follows" : " follow") + " the process " + process.id();
        }

        private String file() {
            return directory.isEmpty() ? PROCESS : directory + "/" + PROCESS;
        }

        private String named() {
            return draft.isPresent() ? file() : process.id();
        }
    }

    /** {@return whether the module has a configuration already} */
    public boolean isConfigured() {
        return files.exists(ProjectConfig.FILE);
    }

    /**
     * {@return the folders with documents}
     *
     * @param known whether a folder may follow a built-in process
     * @throws IOException if a folder cannot be listed
     */
    public List<Found> find(boolean known) throws IOException {
        List<Found> found = new ArrayList<>();
        for (NumberedFolder folder : NumberedFolder.in(paths())) {
            found.add(found(folder, known));
        }
        if (found.isEmpty() && known) {
            new ProcessDetector(processes)
                    .anywhere(files::existing)
                    .map(it -> judged(it.directory(), it.process(), Optional.empty()))
                    .ifPresent(found::add);
        }
        return found;
    }

    /**
     * {@return the folders with documents that cannot be read}
     *
     * @throws IOException if a folder cannot be listed
     */
    public List<OtherMarkup> unreadable() throws IOException {
        return OtherMarkup.in(paths());
    }

    private List<String> paths() throws IOException {
        String top = settings.directory().orElse("");
        String prefix = files.shown("");
        return files.tree(top).entries().stream()
                .filter(SourceEntry::readable)
                .map(it -> prefix.isEmpty() ? it.path() : it.path().substring(prefix.length() + 1))
                .toList();
    }

    private Found found(NumberedFolder folder, boolean known) throws IOException {
        String directory = folder.directory();
        SourceTree tree = files.tree(directory);
        Optional<ProcessDetector.Detected> detected =
                known ? new ProcessDetector(processes).in(directory, tree) : Optional.empty();
        return detected.isPresent()
                ? judged(directory, detected.get().process(), Optional.empty())
                : inferred(folder, tree);
    }

    /** Commits are read in the light of a process, so that there has to be a first draft without them. */
    private Found inferred(NumberedFolder folder, SourceTree tree) {
        NumberedFolder shown = folder.below(files.shown(""));
        ProcessDraft first = Inference.of(id(folder.directory()), shown, tree, History.none());
        History history = history(tree, first.process(PROCESS));
        ProcessDraft draft = Inference.of(id(folder.directory()), shown, tree, history);
        Found strict = judged(folder.directory(), draft.process(PROCESS), Optional.of(draft));
        ProcessDraft softened = draft.softened(strict.judged().diagnostics());
        return judged(folder.directory(), softened.process(PROCESS), Optional.of(softened));
    }

    private String id(String directory) {
        Path name = files.basedir().getFileName();
        String project = name == null ? "own" : name.toString();
        String folder = RelativePath.name(directory);
        String id = (folder.isEmpty() ? project : project + "-" + folder).toLowerCase(Locale.ROOT);
        return processes.names(id) ? "our-" + id : id;
    }

    private Found judged(String directory, ProposalProcess process, Optional<ProcessDraft> draft) {
        SourceTree tree = files.tree(directory);
        History history = history(tree, process);
        Circumstances circumstances = new Circumstances(
                settings.today(),
                AsOf.day(settings.asOf(), settings.built(), history.today(), settings.today()),
                settings.maintainers(),
                history);
        try {
            return new Found(
                    directory,
                    process,
                    draft,
                    tree,
                    Proposals.in(tree, process).by(rules).judge(circumstances));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private History history(SourceTree tree, ProposalProcess process) {
        return past.of(tree, process, path -> false, Optional.empty());
    }

    /** {@return the files that say all this} */
    public List<FileChange> changes(List<Found> found) {
        List<FileChange> changes = new ArrayList<>();
        for (Found each : found) {
            each.draft().ifPresent(it -> changes.add(FileChange.create(files.shown(each.file()), it.text())));
        }
        changes.add(FileChange.create(files.shown(ProjectConfig.FILE), config(found)));
        return changes;
    }

    /** {@return the file that says where proposals of a process are} {@code directory} is as people see it. */
    public FileChange config(String directory, String process) {
        String prefix = files.shown("");
        String inside = prefix.isEmpty() ? directory : directory.substring(prefix.length() + 1);
        return FileChange.create(
                files.shown(ProjectConfig.FILE),
                HEAD + "directory: " + scalar(inside.isEmpty() ? "." : inside) + "\nprocess: " + scalar(process)
                        + "\n");
    }

    private static String config(List<Found> found) {
        StringBuilder text = new StringBuilder(HEAD);
        String indent = found.size() > 1 ? "    " : "";
        if (found.size() > 1) {
            text.append("registers:\n");
        }
        for (Found each : found) {
            int count = each.judged().register().all().size();
            text.append(found.size() > 1 ? "  - " : "")
                    .append("directory: ")
                    .append(scalar(each.directory().isEmpty() ? "." : each.directory()))
                    .append('\n')
                    .append(indent)
                    .append("process: ")
                    .append(scalar(each.named()))
                    .append("   # ")
                    .append(count)
                    .append(count == 1 ? " document\n" : " documents\n");
        }
        return text.toString();
    }

    private static String scalar(String text) {
        return text.matches("[A-Za-z0-9_./-]+") && !text.equals(".") ? text : "'" + text.replace("'", "''") + "'";
    }
}
