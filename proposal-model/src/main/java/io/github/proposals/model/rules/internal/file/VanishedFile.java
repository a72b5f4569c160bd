package io.github.proposals.model.rules.internal.file;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.PastDemand;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.Place;
import java.util.stream.Stream;

/** A merged proposal that the change under judgement removes. */
public final class VanishedFile implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("file.vanished", Severity.WARNING, "A merged proposal is not there any more.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return Stream.of(process.history().removed().says());
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        PastDemand demand = proposals.process().history().removed();
        return demand.severity().stream()
                .flatMap(severity -> proposals.circumstances().history().change().stream()
                        .filter(change -> change.after().isEmpty() && isProposal(change))
                        .map(change -> finding(change.before().orElseThrow(), proposals)
                                .severity(severity)
                                .says(demand.says())));
    }

    private static boolean isProposal(DocumentChange change) {
        return change.before()
                .filter(version ->
                        version.number().isPresent() && !version.status().isEmpty())
                .isPresent();
    }

    private static Finding finding(Version version, Register proposals) {
        return Finding.at(
                        Place.ofFile(version.path()),
                        "%s, '%s', was merged with the status '%s' and is removed now",
                        id(version, proposals.process()),
                        version.title(),
                        version.status())
                .missing(new Subject.File())
                .help("keep it as a record, with a status that says how it ended");
    }

    private static String id(Version version, ProposalProcess process) {
        return version.number()
                .map(number -> process.idOf(new ProposalId.Numbered(process.prefixAt(version.path()), number)))
                .orElse(version.fileName());
    }
}
