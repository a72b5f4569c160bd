package io.github.proposals.model.diagnostic;

/**
 * What people see of a rule.
 *
 * @param id {@code topic.problem}, named for what is wrong, so that it reads well after "allow"
 * @param severity how bad its findings are where neither process nor project says otherwise
 * @param summary one sentence that says what is wrong
 */
public record RuleInfo(String id, Severity severity, String summary) {

    /** {@return the part of the id before the dot, the name of the rule's package} */
    public String topic() {
        return id.substring(0, id.indexOf('.'));
    }
}
