package io.github.proposals.model.rules.internal.file;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.FileRule;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceReading;
import java.util.stream.Stream;

/** A file is there and cannot be read, or must not be. */
public final class UnreadableFile implements FileRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("file.unreadable", Severity.ERROR, "A file cannot be read.");
    }

    @Override
    public Stream<Finding> check(SourceReading reading) {
        return reading instanceof SourceReading.Unreadable file
                ? Stream.of(Finding.at(Place.ofFile(file.path()), "this file cannot be read: %s", file.reason())
                        .about(new Subject.File())
                        .help("repair it, or exclude it in proposals.yaml"))
                : Stream.empty();
    }
}
