package io.github.proposals.model.rules.internal.file;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.FileRule;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.Span;
import java.util.stream.Stream;

/** A file that is not text in UTF-8. */
public final class NotUtf8 implements FileRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("file.not-utf8", Severity.ERROR, "A file is not text in UTF-8.");
    }

    @Override
    public Stream<Finding> check(SourceReading reading) {
        if (!(reading instanceof SourceReading.NotUtf8 file)) {
            return Stream.empty();
        }
        int end = file.intact().content().length();
        return Stream.of(Finding.at(file.intact().place(Span.at(end)), "this file is not UTF-8 from here on")
                .about(new Subject.File())
                .help("save it as UTF-8; a common cause is an editor that writes Windows-1252"));
    }
}
