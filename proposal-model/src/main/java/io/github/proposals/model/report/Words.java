package io.github.proposals.model.report;

import io.github.proposals.model.diagnostic.Finding;
import java.util.ArrayList;
import java.util.List;

/** What a finding says, for formats that have one place for all of it. */
final class Words {

    private Words() {}

    /** {@return what is wrong and what to do, on one line} */
    static String sentence(Finding finding) {
        return finding.help().isEmpty() ? finding.message() : finding.message() + " (" + finding.help() + ")";
    }

    /** {@return what is wrong, what to do, and the sentence of the process, a line for each} */
    static String whole(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(finding.message());
        if (!finding.help().isEmpty()) {
            lines.add("help: " + finding.help());
        }
        if (finding.quote().present()) {
            lines.add("process: " + finding.quote());
        }
        return String.join("\n", lines);
    }
}
