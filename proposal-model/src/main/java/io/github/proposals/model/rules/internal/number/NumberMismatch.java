package io.github.proposals.model.rules.internal.number;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.Numbering;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.TitleFormat;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.LookAlikes;
import io.github.proposals.model.text.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** File name, title and field that do not give the same number. */
public final class NumberMismatch implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("number.mismatch", Severity.ERROR, "File name, title and field give different numbers.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return Stream.of(process.title().says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        if (proposal.number().isEmpty()) {
            return Stream.empty();
        }
        String expected = proposal.numberText();
        Stream<Finding> inTitle = proposal.title().stream()
                .flatMap(title -> proposal.process().title().parse(title.value()).stream()
                        .map(TitleFormat.Parts::number)
                        .filter(number -> !number.isEmpty())
                        .flatMap(number -> finding(
                                proposal,
                                number,
                                title.place(),
                                proposal.process().title().digits(expected))));
        Stream<Finding> inField = proposal.fieldOf(FieldType.NUMBER).filter(Field::known).stream()
                .flatMap(field -> finding(
                        proposal,
                        field.text(),
                        field.place(),
                        field.definition()
                                .map(it -> it.written(expected, proposal.fileName()))
                                .orElse(expected)));
        List<Finding> found = Stream.concat(inTitle, inField).toList();
        return isInNameAlone(proposal, found) ? Stream.of(ofName(proposal, found)) : found.stream();
    }

    private static boolean isInNameAlone(Proposal proposal, List<Finding> found) {
        return found.size() == 2
                && found.get(0).subject() instanceof Subject.Number title
                && found.get(1).subject() instanceof Subject.Number field
                && Numbering.isSame(title.number(), field.number())
                && !Numbering.isSame(title.number(), proposal.numberText());
    }

    /** Where title and header agree, it is the file that has another number. */
    private static Finding ofName(Proposal proposal, List<Finding> found) {
        Place title = found.get(0).place();
        String number = ((Subject.Number) found.get(0).subject()).number();
        return Finding.at(
                        title,
                        "title and header give the number '%s', and the name of the file '%s'",
                        number,
                        proposal.numberText())
                .about(new Subject.Number(number))
                .help("rename the file, or write '%s' in both", proposal.numberText())
                .related(found.get(1).place(), "the header")
                .related(Place.ofFile(proposal.path()), "the file")
                .says(proposal.process().title().says());
    }

    private static Stream<Finding> finding(Proposal proposal, String number, Place place, String better) {
        return severity(proposal, number, better)
                .map(severity -> Finding.at(
                                place, "the number '%s' is not that of the file, '%s'", number, proposal.numberText())
                        .about(new Subject.Number(number))
                        .help("write '%s', or rename the file%s", better, LookAlikes.because(number))
                        .related(Place.ofFile(proposal.path()), "the file")
                        .severity(severity)
                        .says(proposal.process().title().says()))
                .stream();
    }

    /** Zeros in front are no other number: whether they matter is for the process to say. */
    private static Optional<Severity> severity(Proposal proposal, String number, String better) {
        // How the file writes its number is told where its name is.
        if (number.equals(proposal.numberText())
                || number.equals(better)
                || proposal.misnamed() && Numbering.isSame(number, proposal.numberText())) {
            return Optional.empty();
        }
        return Numbering.isSame(number, proposal.numberText())
                ? proposal.process().numbering().padded()
                : Optional.of(Severity.ERROR);
    }
}
