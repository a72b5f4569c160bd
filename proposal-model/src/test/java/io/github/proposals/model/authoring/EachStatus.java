package io.github.proposals.model.authoring;

import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A proposal in each status of a process, as somebody has just begun it: most lack much for their next step. */
public final class EachStatus {

    private EachStatus() {}

    /** {@return the built-in processes that know steps from one status to another} */
    public static List<String> processes() {
        return BuiltInProcesses.ids().stream()
                .filter(id -> BuiltInProcesses.get(id).lifecycle().names().stream()
                        .anyMatch(it -> BuiltInProcesses.get(id)
                                .lifecycle()
                                .from(it)
                                .findAny()
                                .isPresent()))
                .toList();
    }

    /** {@return the files of a project that has such proposals} */
    public static SourceTree tree(String process) throws IOException {
        Shelf shelf = shelf(process);
        return SourceTree.of(shelf.directory, shelf.files);
    }

    static Shelf shelf(String id) throws IOException {
        ProposalProcess process = BuiltInProcesses.get(id);
        Shelf shelf = new Shelf(process, BuiltInProcesses.directories(id).get(0));
        String field = process.fieldOf(FieldType.STATUS).orElseThrow().name();
        for (String status : process.lifecycle().names()) {
            String title = "Warm Starts When " + status;
            shelf.carryOut(NewProposal.plan(
                    shelf.desk(),
                    new NewProposal.Request(
                            title, Optional.empty(), Optional.of("Nora Beek (@nora) <nora@example.org>"), "")));
            Desk desk = shelf.desk();
            Draft draft = desk.draft();
            draft.set(
                    Search.find(desk.proposals(), title)
                            .proposal()
                            .orElseThrow()
                            .path(),
                    field,
                    status);
            draft.changes()
                    .forEach(change ->
                            shelf.files.put(change.path(), change.after().orElseThrow()));
        }
        return shelf;
    }
}
