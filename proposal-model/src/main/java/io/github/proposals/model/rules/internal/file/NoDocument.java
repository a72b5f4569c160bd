package io.github.proposals.model.rules.internal.file;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.FileNaming;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.RelativePath;
import java.util.List;
import java.util.stream.Stream;

/** A folder is made for a proposal, and no proposal is in it. */
public final class NoDocument implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("file.no-document", Severity.ERROR, "The folder of a proposal has no document.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return Stream.of(process.files().says());
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return proposals.bereft().stream().map(folder -> finding(proposals, folder));
    }

    private static Finding finding(Register proposals, String folder) {
        FileNaming files = proposals.process().files();
        String form = files.newName().example(proposals.process().numbering().written(42));
        List<String> documents = files.in(folder).toList();
        List<String> there = documents.stream()
                .filter(it -> proposals.tree().find(it) != LinkTarget.MISSING)
                .toList();
        Finding finding = there.isEmpty()
                ? Finding.at(Place.ofFile(folder), "there is no '%s' in this folder", RelativePath.name(form))
                        .missing(new Subject.File())
                        .help("add the document, or remove what is left of it")
                : Finding.at(
                                Place.ofFile(there.get(0)),
                                "the file name '%s' does not have the form '%s'",
                                files.name(there.get(0)),
                                form)
                        .about(new Subject.File())
                        .help("put the number into the name of the folder");
        return finding.says(files.says());
    }
}
