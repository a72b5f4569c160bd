package io.github.proposals.model.diagnostic;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What people see of a rule.
 *
 * @param id {@code topic.problem}, named for what is wrong, so that it reads well after "allow"
 * @param severity how bad its findings are where neither process nor project says otherwise
 * @param summary one sentence that says what is wrong
 */
public record RuleInfo(String id, Severity severity, String summary) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*");

    /** Refuses nothing but null, so that whoever collects rules can tell which one it is that has a wrong id. */
    public RuleInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(summary, "summary");
    }

    /** {@return whether a text has the form of an id, {@code topic.problem}} */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** {@return the part of the id before the dot, the name of the rule's package} */
    public String topic() {
        return id.substring(0, Math.max(0, id.indexOf('.')));
    }
}
