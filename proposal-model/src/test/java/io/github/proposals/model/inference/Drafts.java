package io.github.proposals.model.inference;

import io.github.proposals.model.JudgedProposals;
import io.github.proposals.model.Proposals;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.History;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small projects, the drafts that are made of them, and what these find there. */
final class Drafts {

    private final Map<String, String> files = new LinkedHashMap<>();
    private History history = History.none();

    /** Adds as many documents as there are numbers from {@code first} to {@code last}; {@code %d} is the number. */
    Drafts with(int first, int last, String name, String text) {
        for (int number = first; number <= last; number++) {
            files.put(String.format(name, number), text.replace("%d", String.valueOf(number)));
        }
        return this;
    }

    Drafts with(History other) {
        history = other;
        return this;
    }

    NumberedFolder folder() {
        return NumberedFolder.in(files.keySet()).get(0);
    }

    SourceTree tree() {
        return SourceTree.of(folder().directory(), files);
    }

    ProcessDraft draft() {
        return Inference.of("boats", folder(), tree(), history);
    }

    String text() {
        return draft().text();
    }

    /** {@return the errors that the draft finds in the documents it was made of, without those of rules it softens} */
    List<String> errors() throws IOException {
        return judged(softened()).diagnostics().all().stream()
                .filter(it -> it.severity() == Severity.ERROR)
                .map(Drafts::words)
                .toList();
    }

    ProcessDraft softened() throws IOException {
        return draft().softened(judged(draft()).diagnostics());
    }

    private JudgedProposals judged(ProcessDraft draft) throws IOException {
        return Proposals.in(tree(), draft.process("process.yaml")).judge(LocalDate.of(2026, 11, 29));
    }

    private static String words(Diagnostic diagnostic) {
        return diagnostic.place().path() + " " + diagnostic.rule();
    }
}
