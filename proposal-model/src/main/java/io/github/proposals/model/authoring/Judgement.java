package io.github.proposals.model.authoring;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.index.KeptIndex;
import io.github.proposals.model.lint.LintResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Judges a draft as a whole: what it makes worse is not written. */
final class Judgement {

    private static final Pattern BECAUSE = Pattern.compile(" while the status is '[^']*'$");

    private Judgement() {}

    /**
     * {@return a plan with the list of proposals brought up to date; or why there is none}
     *
     * @param tolerated in which files new errors are no reason to refuse
     * @throws IOException if the directory cannot be listed
     */
    static Outcome of(Desk desk, Draft draft, String summary, List<String> notes, Predicate<String> tolerated)
            throws IOException {
        LintResult changed = desk.judge(draft);
        Optional<FileChange> index = KeptIndex.update(changed.proposals())
                .map(change -> change.onlyWhere(line -> isAbout(line, desk, draft)));
        index.ifPresent(change -> change.after().ifPresent(text -> draft.write(change.path(), text)));
        boolean listed = index.isPresent();
        Diagnostics after = listed ? desk.judge(draft).diagnostics() : changed.diagnostics();
        List<Diagnostic> worse = added(desk.diagnostics().all(), after.all(), draft::renamed).stream()
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
        return new Plan(summary, draft.changes(), all);
    }

    /** The list is brought up to date for the proposals of this draft; other mistakes in it are not its business. */
    private static boolean isAbout(String line, Desk desk, Draft draft) {
        return draft.touched().stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .anyMatch(name -> line.contains(name.replaceFirst("\\.md$", ""))
                        || desk.process()
                                .files()
                                .number(name)
                                .filter(number -> line.matches("(?s).*\\b" + number + "\\b.*"))
                                .isPresent());
    }

    /** {@return those of {@code after} that were not there before, wherever they stood} */
    static List<Diagnostic> added(List<Diagnostic> before, List<Diagnostic> after, UnaryOperator<String> renamed) {
        Map<List<String>, Integer> known = new HashMap<>();
        before.forEach(diagnostic -> known.merge(key(diagnostic, renamed), 1, Integer::sum));
        return after.stream()
                .filter(diagnostic -> known.merge(key(diagnostic, UnaryOperator.identity()), -1, Integer::sum) < 0)
                .toList();
    }

    private static List<String> key(Diagnostic diagnostic, UnaryOperator<String> renamed) {
        return List.of(
                diagnostic.rule(),
                diagnostic.severity().word(),
                renamed.apply(diagnostic.place().path()),
                BECAUSE.matcher(diagnostic.message()).replaceFirst(""));
    }

    /** {@return a finding as something that a person has to do} */
    static String inWords(Diagnostic diagnostic) {
        String help = diagnostic.finding().help();
        return diagnostic.place() + ": " + diagnostic.message() + (help.isEmpty() ? "" : ": " + help);
    }
}
