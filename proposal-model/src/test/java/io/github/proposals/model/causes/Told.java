package io.github.proposals.model.causes;

import io.github.proposals.model.JudgedProposals;
import io.github.proposals.model.diagnostic.Diagnostic;
import java.util.stream.Collectors;

/** What people are told, as lists of mistakes have it. */
final class Told {

    private Told() {}

    /** {@return the rules with the lines, such as {@code section.empty 9, index.missing README.md:1}; or nothing} */
    static String of(JudgedProposals judged, String file) {
        String told = judged.diagnostics().all().stream()
                .map(it -> it.rule() + " " + where(it, file))
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? "nothing" : told;
    }

    private static String where(Diagnostic told, String file) {
        String path = told.place().path().replaceFirst("^proposals/", "");
        return (path.equals(file) ? "" : path + ":") + told.place().start().line();
    }
}
