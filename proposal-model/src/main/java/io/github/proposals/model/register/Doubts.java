package io.github.proposals.model.register;

import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.Numbering;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.TitleFormat;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is in doubt in a register: which number a proposal has, since its name, title and header do not agree, another
 * one has the same, or it had another one when it was merged, and what a file says that could not be read. A rule tells that
 * of the file itself.
 */
public final class Doubts {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final SortedSet<ProposalId> claimed = new TreeSet<>();
    private final Set<String> doubted = new HashSet<>();

    private Doubts(Register proposals) {
        proposals.stream().forEach(proposal -> {
            Set<ProposalId> others = claims(proposal);
            if (proposal.misnamed() || !others.isEmpty() || shares(proposal, proposals)) {
                doubted.add(proposal.path());
            }
            claimed.addAll(others);
        });
        proposals.files().stream().filter(it -> it.problem().isPresent()).forEach(file -> {
            doubted.add(file.path());
            proposals.process().identify(file.path()).ifPresent(claimed::add);
        });
        claimed.removeIf(id -> !proposals.with(id).isEmpty());
    }

    /** {@return what is in doubt in {@code proposals}} */
    public static Doubts of(Register proposals) {
        return new Doubts(proposals);
    }

    /** {@return what some file claims to be, and no proposal is} */
    public SortedSet<ProposalId> claimed() {
        return claimed;
    }

    /** {@return the files of which it is not certain which proposal they are} */
    public Set<String> files() {
        return doubted;
    }

    /** {@return the numbers in title, header and past that are not that of the file, and one that stands in its name all the same} */
    private static Set<ProposalId> claims(Proposal proposal) {
        Set<ProposalId> claims = new HashSet<>();
        String prefix = proposal.process().prefixAt(proposal.path());
        Matcher inName = DIGITS.matcher(proposal.fileName());
        String named = proposal.misnamed() && proposal.numberText().isEmpty() && inName.find() ? inName.group() : "";
        Stream.of(
                        Stream.of(named),
                        proposal
                                .title()
                                .flatMap(it -> proposal.process().title().parse(it.value()))
                                .stream()
                                .map(TitleFormat.Parts::number),
                        proposal.fieldOf(FieldType.NUMBER).filter(Field::known).stream()
                                .map(Field::text))
                .flatMap(numbers -> numbers)
                .filter(number -> number.matches("[0-9]{1,9}") && !Numbering.isSame(number, proposal.numberText()))
                .map(number -> new ProposalId.Numbered(prefix, Integer.parseInt(number)))
                .forEach(claims::add);
        proposal.circumstances()
                .history()
                .change(proposal.path())
                .flatMap(DocumentChange::before)
                .flatMap(Version::number)
                .filter(number ->
                        proposal.number().filter(now -> !now.equals(number)).isPresent())
                .ifPresent(number -> claims.add(new ProposalId.Numbered(prefix, number)));
        return claims;
    }

    private static boolean shares(Proposal proposal, Register proposals) {
        return proposal.identity().filter(id -> proposals.with(id).size() > 1).isPresent();
    }
}
