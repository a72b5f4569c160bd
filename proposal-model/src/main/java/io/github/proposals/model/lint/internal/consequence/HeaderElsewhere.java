package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.register.Register;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values that stand where nobody looks for them: in another style than the process wants, in front matter without its first
 * line. How they are written, and what the first heading then is, is no mistake of its own.
 */
final class HeaderElsewhere implements Cause {

    private static final String PREFACE = "preface";

    static final String OPEN_FRONT_MATTER = "document.unclosed-front-matter";

    private final Register register;
    private final Map<String, Severity> files = new HashMap<>();
    private final Set<String> unopened = new HashSet<>();

    HeaderElsewhere(Register register, List<Diagnostic> all) {
        this.register = register;
        all.forEach(this::note);
    }

    private void note(Diagnostic it) {
        String path = it.place().path();
        if (it.finding().subject() instanceof Subject.Header && isBeside(register, path)) {
            files.put(path, it.severity());
        } else if (it.finding().subject() instanceof Subject.Markup markup
                && markup.what().equals(OPEN_FRONT_MATTER)) {
            files.put(path, it.severity());
            if (isUnopened(it)) {
                unopened.add(path);
            }
        }
    }

    /** {@return whether it is front matter of which only the last line is there} */
    static boolean isUnopened(Diagnostic openFrontMatter) {
        return !openFrontMatter.place().excerpt().line().startsWith("---");
    }

    /** {@return whether documents have their values in a file of their own, which this is} */
    static boolean isBeside(Register register, String path) {
        return register.process().files().documents(path).findAny().isPresent();
    }

    @Override
    public boolean explains(Diagnostic it) {
        return (isWord(it)
                        || unopened.contains(it.place().path())
                                && isOfHeadings(it.finding().subject()))
                && Cause.isAtLeast(files.get(it.place().path()), it);
    }

    /** {@return whether it is about how a header, or what it says, is written; of a file of its own that is the cause} */
    private boolean isWord(Diagnostic it) {
        Subject subject = it.finding().subject();
        return it.finding().problem() != Problem.MISSING
                && (subject instanceof Subject.Value
                        || subject instanceof Subject.Field
                        || subject instanceof Subject.Header
                                && !isBeside(register, it.place().path()));
    }

    /** Where the values are the first heading, no other is what it was meant as. */
    private static boolean isOfHeadings(Subject subject) {
        return subject instanceof Subject.Title
                || subject instanceof Subject.Header
                || subject instanceof Subject.Number
                || subject instanceof Subject.Section
                || subject instanceof Subject.Markup markup && markup.what().equals(PREFACE);
    }
}
