package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Judged;
import io.github.proposals.model.register.Register;
import java.util.Set;

/**
 * What a run found out.
 *
 * @param proposals what was read
 * @param judged what was found, and what of it authors and maintainers accept
 * @param unsettled the rules that asked for day, branch or past: they may find something else in another build of these files
 */
public record LintResult(Register proposals, Judged judged, Set<String> unsettled) {

    /** {@return what is wrong} */
    public Diagnostics diagnostics() {
        return judged.counting();
    }
}
