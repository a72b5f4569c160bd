package io.github.proposals.model.rules.internal.file;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.Numbering;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.Place;
import java.util.stream.Stream;

/** A directory of proposals without any. */
public final class NoProposals implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("file.none", Severity.WARNING, "There are no proposals.");
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        String directory = proposals.tree().directory();
        return proposals.all().isEmpty()
                ? Stream.of(
                        Finding.at(Place.ofFile(directory.isEmpty() ? "." : directory), "there are no proposals here")
                                .missing(new Subject.File())
                                .help("proposals are files such as %s", example(proposals)))
                : Stream.empty();
    }

    private static String example(Register proposals) {
        Numbering numbering = proposals.process().numbering();
        return proposals.process().files().newName().example(numbering.written(numbering.first()));
    }
}
