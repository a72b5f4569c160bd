package io.github.proposals.model.rules.internal.title;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.TitleFormat;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.LookAlikes;
import java.util.Optional;
import java.util.stream.Stream;

/** A title that is not written as the process demands. */
public final class MalformedTitle implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "title.malformed", Severity.ERROR, "The title does not have the form that the process uses.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return Stream.of(process.title().says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        TitleFormat format = proposal.process().title();
        return proposal
                .title()
                // One without words is told as that.
                .filter(title ->
                        !title.value().isEmpty() && format.parse(title.value()).isEmpty())
                .map(title -> Finding.at(
                                title.place(),
                                "the title does not have the form '%s'",
                                format.written(placeholder(proposal), "Title"))
                        .about(new Subject.Title())
                        .help(help(proposal, title.value()))
                        .says(format.says()))
                .stream();
    }

    private static String help(Proposal proposal, String title) {
        TitleFormat format = proposal.process().title();
        Optional<TitleFormat.Parts> looks = format.parse(LookAlikes.plain(title));
        String words =
                looks.map(TitleFormat.Parts::title).filter(title::endsWith).orElseGet(() -> rest(title));
        return "write # " + format.written(number(proposal), words)
                + (looks.isEmpty() ? "" : LookAlikes.because(title.substring(0, title.length() - words.length())));
    }

    private static String placeholder(Proposal proposal) {
        return "N".repeat(proposal.process().numbering().width());
    }

    private static String number(Proposal proposal) {
        boolean digits = proposal.numberText().matches("[0-9]{1,9}");
        return digits
                ? proposal.process().numbering().written(Integer.parseInt(proposal.numberText()))
                : placeholder(proposal);
    }

    /** What is left of a title when a number in another form is taken away. */
    private static String rest(String title) {
        String bare = title.replaceFirst(
                "^\\[?(?:[A-Za-z]{2,5}[- ]?[0-9XN]{1,6}|[0-9]{1,6}|[A-Z]{3,4}(?=:))]?\\s*[:.–—-]?\\s*", "");
        return bare.isEmpty() ? title : bare;
    }
}
