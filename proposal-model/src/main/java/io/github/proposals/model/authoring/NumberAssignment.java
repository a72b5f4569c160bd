package io.github.proposals.model.authoring;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.edit.Renumbering;
import io.github.proposals.model.edit.TitleEditor;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.NextNumber;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.TextEdit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a proposal its number: in the name of its file, its title, its header, and wherever others link to it. */
public final class NumberAssignment {

    private NumberAssignment() {}

    /**
     * {@return what is to be written, or why nothing is}
     *
     * @param name the proposal: its file or its title
     * @param wanted the number; without it, the next free one
     * @throws IOException if the proposals cannot be listed
     */
    public static Outcome plan(Desk desk, String name, Optional<Integer> wanted) throws IOException {
        return Outcome.of("numbering '" + name + "'", () -> planned(desk, name, wanted));
    }

    private static Outcome planned(Desk desk, String name, Optional<Integer> wanted) throws IOException {
        if (!desk.process().files().numbered()) {
            return Refusal.of("proposals of this process have no numbers in their names");
        }
        Search.Found found = Search.find(desk.proposals(), name);
        if (found.proposal().isEmpty()) {
            return found.problem().orElseThrow();
        }
        Proposal proposal = found.proposal().get();
        if (proposal.number().isPresent() && !mayChange(desk.proposals(), proposal)) {
            return Refusal.of(
                    proposal.fileName() + " has the number "
                            + desk.process()
                                    .numbering()
                                    .written(proposal.number().get()) + " already",
                    "numbers are given once and stay; only one that was never merged, or that two proposals have, is changed");
        }
        if (proposal.numberText().isEmpty()) {
            return Refusal.of(
                    proposal.fileName() + " has no place for a number in its name",
                    "rename it first, such as " + exampleName(desk.process()));
        }
        int next = NextNumber.besides(proposal, desk.proposals());
        int number = wanted.orElse(next);
        String series = desk.process().prefixAt(proposal.path());
        if (number < 0 || NextNumber.taken(desk.proposals(), series).contains(number)) {
            return Refusal.of(
                    "the number " + desk.process().numbering().written(number) + " is taken",
                    "the next free one is " + desk.process().numbering().written(next));
        }
        return plan(desk, proposal, number);
    }

    /** As long as a number is only on this branch, or is somebody else's too, nobody can rely on it. */
    private static boolean mayChange(Register proposals, Proposal proposal) {
        boolean shared = proposals.with(proposal.identity().orElseThrow()).size() > 1;
        History history = proposals.circumstances().history();
        boolean merged = history.onDefaultBranch().orElse(false)
                && history.life(proposal.path())
                        .first()
                        .flatMap(DocumentChange::commit)
                        .isPresent();
        return shared
                || !merged
                        && history.change(proposal.path())
                                .filter(change -> change.before().isEmpty())
                                .isPresent();
    }

    private static String exampleName(ProposalProcess process) {
        return process.files()
                .newName()
                .example(process.numbering().placeholder().orElse("0001"));
    }

    private static Outcome plan(Desk desk, Proposal proposal, int number) throws IOException {
        ProposalProcess process = desk.process();
        String written = process.numbering().written(number);
        String from = proposal.path();
        String to = process.files().with(from, "number", written);
        if (desk.tree().find(to) != LinkTarget.MISSING) {
            return Refusal.of("there is a file " + to + " already");
        }
        String text = proposal.numberText();
        boolean unmistakable = (proposal.number().isPresent() || text.chars().noneMatch(Character::isDigit))
                && !process.prefix().isEmpty();
        Renumbering renumbering =
                new Renumbering(from, to, unmistakable ? process.prefix() + "-" + text : "", process.idOf(number));
        Draft draft = desk.draft();
        new Followers(proposal, renumbering, written).follow(desk, draft);
        draft.edit(from, document -> own(document, process, renumbering, written));
        process.fieldOf(FieldType.NUMBER)
                .filter(field -> proposal.field(field.name()).isPresent())
                .ifPresent(field -> draft.set(from, field.name(), field.written(written, RelativePath.name(to))));
        if (process.files().hasOwnFolder(from)) {
            Optional<Refusal> stuck = Move.plan(desk, draft, from, to);
            if (stuck.isPresent()) {
                return stuck.get();
            }
        } else {
            draft.rename(from, to);
        }
        return Judgement.of(
                desk, draft, proposal.fileName() + " becomes " + process.idOf(number), List.of(), it -> false);
    }

    private static String own(
            ProposalDocument document, ProposalProcess process, Renumbering renumbering, String written) {
        List<TextEdit> edits = new ArrayList<>(renumbering.links(document));
        Optional<TextEdit> title = new TitleEditor(process).number(document, written);
        title.ifPresent(edits::add);
        // The number in the title and in the header is written with the rest of their form.
        renumbering.mentions(document).stream()
                .filter(mention ->
                        title.filter(it -> mention.span().contains(it.span())).isEmpty())
                .forEach(edits::add);
        return TextEdit.apply(document.source().content(), edits);
    }
}
