package io.github.proposals.model.rules.internal.file;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.FileRule;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceReading;
import java.util.stream.Stream;

/** A file without any content. */
public final class EmptyFile implements FileRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("file.empty", Severity.ERROR, "A file has no content.");
    }

    @Override
    public Stream<Finding> check(SourceReading reading) {
        boolean empty = reading instanceof SourceReading.Text text
                && text.source().content().isBlank();
        String path = empty ? ((SourceReading.Text) reading).source().path() : "";
        return empty
                ? Stream.of(Finding.at(Place.ofFile(path), "this file is empty")
                        .unfilled(new Subject.File())
                        .help("start from the template of the process, or delete the file"))
                : Stream.empty();
    }
}
