package io.github.proposals.model.authoring;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Identity;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.keptlist.KeptListWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Judges a draft as a whole: what it makes worse is not written. */
final class Judgement {

    private Judgement() {}

    /**
     * {@return a plan with the list of proposals brought up to date; or why there is none}
     *
     * @param tolerated in which files new errors are no reason to refuse
     * @throws IOException if the directory cannot be listed
     */
    static Outcome of(Desk desk, Draft draft, String summary, List<String> notes, Predicate<String> tolerated)
            throws IOException {
        // Other mistakes in the list are not the business of this draft.
        Optional<FileChange> index = KeptListWriter.update(desk.read(draft), draft.touched());
        index.ifPresent(change -> change.after().ifPresent(text -> draft.write(change.path(), text)));
        List<Diagnostic> after = desk.judge(draft).all();
        List<Diagnostic> worse = Identity.added(desk.diagnostics().all(), after, draft::renamed).stream()
                .filter(diagnostic -> !tolerated.test(diagnostic.place().path()))
                .toList();
        List<Diagnostic> errors = worse.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            return new Refusal(
                    "this would break the process, so nothing is written", List.of(), new Diagnostics(errors));
        }
        List<String> all = new ArrayList<>(notes);
        worse.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .map(Judgement::inWords)
                .filter(note -> !all.contains(note))
                .forEach(all::add);
        return new Plan(summary, draft.changes(), all, draft.renames());
    }

    /** {@return a finding as something that a person has to do} */
    static String inWords(Diagnostic diagnostic) {
        String help = diagnostic.finding().help();
        return diagnostic.place() + ": " + diagnostic.message() + (help.isEmpty() ? "" : ": " + help);
    }
}
