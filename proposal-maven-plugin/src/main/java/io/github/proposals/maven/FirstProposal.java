package io.github.proposals.maven;

import io.github.proposals.maven.project.IndexFiles;
import io.github.proposals.maven.project.ProjectStart;
import io.github.proposals.maven.project.UnusableConfigurationException;
import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.NewProposal;
import io.github.proposals.model.authoring.Outcome;
import io.github.proposals.model.authoring.Plan;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Onlooker;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.register.RegisterReader;
import io.github.proposals.model.register.RegisterSettings;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What a project needs that has no proposal yet: a folder with a template, the first proposal and a list of all.
 *
 * @param desk where it is planned
 * @param request the first proposal
 * @param config says which process it follows
 */
record FirstProposal(Desk desk, NewProposal.Request request, FileChange config) {

    private static final String LIST = "README.md";

    /** {@return a desk where the first proposal has the title that somebody gave, or else one about its process} */
    static FirstProposal of(
            Desk desk, Optional<String> title, Optional<String> author, ProjectStart start, String process) {
        String usual = "Use " + desk.process().name();
        return new FirstProposal(
                desk,
                new NewProposal.Request(title.orElse(usual), Optional.empty(), author, ""),
                start.config(desk.proposals().tree().directory(), process));
    }

    /** {@return what is to be written; only the configuration, where there are proposals} */
    Outcome plan() throws IOException, MojoExecutionException {
        if (!desk.proposals().all().isEmpty()) {
            return new Plan(
                    desk.proposals().all().size() + " proposals follow the process "
                            + desk.process().id(),
                    List.of(config),
                    List.of());
        }
        Outcome outcome = NewProposal.plan(desk, request);
        return outcome instanceof Plan plan ? whole(plan) : outcome;
    }

    private Plan whole(Plan plan) throws IOException, MojoExecutionException {
        List<FileChange> changes = new ArrayList<>();
        changes.add(config);
        template().ifPresent(changes::add);
        changes.addAll(plan.changes());
        changes.addAll(list(plan));
        return new Plan(plan.summary(), changes, plan.notes());
    }

    private Optional<FileChange> template() {
        ProposalProcess process = desk.process();
        return process.files().others().templates().stream()
                .findFirst()
                .filter(name -> isFree(name))
                .flatMap(name -> process.origin()
                        .file(name)
                        .or(() -> process.origin().file("template.md"))
                        .map(text -> FileChange.create(path(name), text)));
    }

    private List<FileChange> list(Plan plan) throws IOException, MojoExecutionException {
        ProposalProcess process = desk.process();
        boolean kept = process.index().isPresent();
        if (!kept && !isFree(LIST)) {
            return List.of();
        }
        Map<String, String> files = plan.changes().stream()
                .filter(change -> change.after().isPresent())
                .collect(Collectors.toMap(
                        FileChange::path, change -> change.after().orElseThrow()));
        Register register = new RegisterReader(
                        new ProposalReader(process, Circumstances.on(desk.today())),
                        new RegisterSettings(Map.of(), List.of()))
                .read(
                        SourceTree.of(desk.proposals().tree().directory(), files),
                        Progress.NONE,
                        Onlooker.NONE,
                        path -> Optional.empty());
        try {
            return new IndexFiles(
                            register, PublishedRegister.of(register), kept ? Optional.empty() : Optional.of(path(LIST)))
                    .changes(true);
        } catch (UnusableConfigurationException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private boolean isFree(String name) {
        return desk.proposals().tree().find(path(name)) == LinkTarget.MISSING;
    }

    private String path(String name) {
        String directory = desk.proposals().tree().directory();
        return directory.isEmpty() ? name : directory + "/" + name;
    }
}
