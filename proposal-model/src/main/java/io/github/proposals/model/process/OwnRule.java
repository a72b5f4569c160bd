package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;

/**
 * A rule that a process defines, without any code: demands that name it are findings of this rule where they are not met.
 *
 * @param id such as {@code acme.todo}
 * @param summary what is wrong, in a sentence
 * @param severity how bad that is where no demand says it for itself
 * @param page what it finds, why, and examples, as Markdown; empty if the summary says it all
 */
public record OwnRule(String id, String summary, Severity severity, String page) {

    /** {@return what people see of it} */
    public RuleInfo info() {
        return new RuleInfo(id, severity, summary);
    }
}
