package io.github.proposals.model.authoring;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.edit.AnchorMove;
import io.github.proposals.model.edit.Relocation;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.Sidecar;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.TextEdit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes all proposals as another process has them: their headers, in the document or beside it, their titles and headings, and
 * the names of their files. Links follow. What cannot be carried over without loss stays as it is, and is told.
 */
public final class Migration {

    private final Desk desk;
    private final ProposalProcess to;
    private final Draft draft;
    private final Counterparts counterparts;
    private final MigratedNames names;
    private final MigratedHeadings headings;
    private final MigratedHeader header;
    private final Map<String, Map<String, String>> anchors = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private int numbersLost;
    private int count;

    private Migration(Desk desk, ProposalProcess to, Counterparts counterparts) {
        this.desk = desk;
        this.to = to;
        this.draft = desk.draft();
        this.counterparts = counterparts;
        this.names = new MigratedNames(desk, to);
        this.headings = new MigratedHeadings(desk.process(), to, counterparts);
        this.header = new MigratedHeader(new ProposalReader(to, desk.reader().circumstances()), counterparts);
    }

    /**
     * {@return what is to be written, or why nothing is}
     *
     * @param to the process that they follow from then on
     * @param statuses how a status is called there, where it has another name
     * @param sections how a section is called there, where it has another name
     * @throws IOException if the proposals cannot be listed
     */
    public static Outcome plan(
            Desk desk, ProposalProcess to, Map<String, String> statuses, Map<String, String> sections)
            throws IOException {
        Counterparts counterparts = new Counterparts(desk.process(), to, Map.copyOf(statuses), sections);
        return Outcome.of("migrating to '" + to.id() + "'", () -> new Migration(desk, to, counterparts).planned());
    }

    private Outcome planned() throws IOException {
        Optional<Refusal> problem = counterparts.problem();
        if (problem.isPresent()) {
            return problem.get();
        }
        for (Proposal proposal : desk.proposals().all()) {
            migrate(proposal);
        }
        Optional<Refusal> lost = counterparts.lost();
        if (lost.isPresent()) {
            return lost.get();
        }
        follow();
        if (numbersLost > 0) {
            notes.add(numbersLost + (numbersLost == 1 ? " number gets lost" : " numbers get lost")
                    + ": neither names of files nor titles have any in " + to.id());
        }
        notes.addAll(counterparts.notes());
        notes.addAll(News.of(desk, draft, to));
        return new Plan(
                count + (count == 1 ? " proposal" : " proposals") + " as " + to.id()
                        + (count == 1 ? " has it" : " has them"),
                draft.changes(),
                notes,
                draft.renames());
    }

    private void migrate(Proposal proposal) throws IOException {
        String path = proposal.path();
        ProposalText text = draft.text(path);
        Optional<ProposalDocument> beside = text.sidecar().map(Sidecar::document);
        String headed = headings.of(text);
        ProposalDocument document = desk.reader().document(new SourceText(path, headed));
        MigratedNames.Named named = names.of(proposal);
        Optional<String> place = to.files().sidecar(named.path());
        MigratedHeader.Moved moved = header.of(document, beside, place.isPresent());
        Optional<String> problem = moved.problem().or(() -> occupied(place, beside));
        if (problem.isPresent()) {
            notes.add(path + " stays as it is: " + problem.get());
            names.stays(path);
            return;
        }
        boolean lost = proposal.number().isPresent()
                && !named.path().equals(path)
                && !to.files().numbered()
                && !to.title().numbered()
                && proposal.fieldFor("number").isEmpty();
        numbersLost += lost ? 1 : 0;
        named.problem().ifPresent(it -> notes.add(path + " keeps its name: " + it));
        anchors.put(path, AnchorMove.between(text.document(), document));
        boolean changed = !moved.document().equals(text.document().source().content())
                || !named.path().equals(path)
                || !moved.beside().equals(beside.map(it -> it.source().content()));
        count += changed ? 1 : 0;
        draft.write(path, moved.document());
        beside.map(it -> it.source().path())
                .filter(it -> !place.equals(Optional.of(it)))
                .ifPresent(it -> {
                    names.goes(it);
                    draft.delete(it);
                });
        place.ifPresent(it -> moved.beside().ifPresent(content -> draft.write(it, content)));
    }

    private Optional<String> occupied(Optional<String> place, Optional<ProposalDocument> beside) {
        return place.filter(it -> draft.content(it).isPresent())
                .filter(it ->
                        beside.filter(own -> own.source().path().equals(it)).isEmpty())
                .map(it -> "there is a file " + it + " already");
    }

    /** Links lead where they led, whatever is called otherwise now. */
    private void follow() throws IOException {
        Relocation files = new Relocation(names.moved());
        AnchorMove sections = new AnchorMove(anchors);
        for (SourceEntry entry : desk.tree().entries()) {
            if (entry.readable()
                    && desk.process().format().reads(entry.name())
                    && draft.content(entry.path()).isPresent()) {
                draft.edit(entry.path(), document -> {
                    List<TextEdit> edits = new ArrayList<>(sections.links(document));
                    edits.addAll(files.links(document));
                    return TextEdit.apply(document.source().content(), edits);
                });
            }
        }
        names.moved().forEach(draft::rename);
    }
}
