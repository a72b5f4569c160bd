package io.github.proposals.model.authoring;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.edit.Renumbering;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.TextEdit;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The documents that name a proposal which gets another number.
 *
 * @param proposal the one that they name
 * @param renumbering from what to what
 * @param written the new number
 */
record Followers(Proposal proposal, Renumbering renumbering, String written) {

    private static final Pattern BARE = Pattern.compile("(?<![\\w.-])[0-9]{1,9}(?![\\w.-])");

    /** Lets them follow: by their links always, and by the number where nobody else has the old one. */
    void follow(Desk desk, Draft draft) throws IOException {
        boolean alone = proposal.identity()
                .filter(it -> desk.proposals().with(it).size() == 1)
                .isPresent();
        if (alone) {
            for (Proposal other : desk.proposals().all()) {
                followBareNumbers(other, proposal.identity().get(), draft);
            }
        }
        for (SourceEntry entry : desk.tree().entries()) {
            boolean other = entry.readable()
                    && entry.name().toLowerCase(Locale.ROOT).endsWith(".md")
                    && !entry.path().equals(proposal.path());
            if (other && draft.content(entry.path()).isPresent()) {
                draft.edit(entry.path(), document -> follow(document, alone));
            }
        }
    }

    private String follow(ProposalDocument document, boolean alone) {
        Stream<TextEdit> links = renumbering.links(document).stream();
        Stream<TextEdit> names = alone
                ? Stream.concat(renumbering.mentions(document).stream(), renumbering.values(document).stream())
                : Stream.empty();
        return TextEdit.apply(
                document.source().content(),
                Stream.concat(links, names).distinct().toList());
    }

    /** Fields that hold numbers without anything that says whose they are. */
    private void followBareNumbers(Proposal other, ProposalId old, Draft draft) {
        for (Field field : other.fields()) {
            boolean numbers = field.definition()
                            .filter(it -> it.type() == FieldType.PROPOSALS)
                            .isPresent()
                    && field.references().contains(old)
                    && field.text().chars().noneMatch(Character::isLetter);
            if (numbers) {
                String text = BARE.matcher(field.text()).replaceAll(this::renumbered);
                if (!text.equals(field.text())) {
                    draft.set(other.path(), field.name(), text);
                }
            }
        }
    }

    private String renumbered(MatchResult number) {
        boolean ours = proposal.number()
                .filter(it -> it == Integer.parseInt(number.group()))
                .isPresent();
        String bare = written.replaceFirst("^0+(?=[0-9])", "");
        return !ours ? number.group() : number.group().startsWith("0") ? written : bare;
    }
}
