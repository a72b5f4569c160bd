package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A header that is none, so that nobody knows what a document says at its top: each field is missing since that is so. */
final class LostHeader implements Cause {

    private final Register register;
    private final Map<Place, Severity> headers = new HashMap<>();
    private final Set<String> files = new HashSet<>();

    LostHeader(Register register, List<Diagnostic> all) {
        this.register = register;
        all.forEach(this::note);
    }

    private void note(Diagnostic it) {
        Subject subject = it.finding().subject();
        String path = it.place().path();
        boolean missing = it.finding().problem() == Problem.MISSING;
        if (subject instanceof Subject.Header && (missing || HeaderElsewhere.isBeside(register, path))) {
            headers.put(it.place(), it.severity());
            Stream.concat(Stream.of(path), register.process().files().documents(path))
                    .forEach(files::add);
        } else if (subject instanceof Subject.Markup markup
                && markup.what().equals(HeaderElsewhere.OPEN_FRONT_MATTER)) {
            if (HeaderElsewhere.isUnopened(it)) {
                files.add(path);
            }
        } else if (subject instanceof Subject.Title && missing && isBare(path)) {
            // Without a title nobody is told that there is no header, either.
            files.add(path);
        }
    }

    private boolean isBare(String path) {
        return register.at(path).filter(it -> it.fields().isEmpty()).isPresent();
    }

    /** {@return whether it is the header of this document} */
    boolean isOf(String path) {
        return files.contains(path);
    }

    @Override
    public boolean explains(Diagnostic it) {
        if (it.finding().subject() instanceof Subject.Markup markup) {
            // What was meant as the header is told as a header that is missing, and where it breaks.
            return !markup.what().equals(HeaderElsewhere.OPEN_FRONT_MATTER)
                    && Cause.isAtLeast(headers.get(it.place()), it);
        }
        return it.finding().subject() instanceof Subject.Field
                && it.finding().problem() == Problem.MISSING
                && isOf(it.place().path());
    }
}
