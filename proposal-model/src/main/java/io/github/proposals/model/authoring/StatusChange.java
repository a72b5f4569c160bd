package io.github.proposals.model.authoring;

import io.github.proposals.model.edit.FieldEditor;
import io.github.proposals.model.edit.SectionEditor;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.SectionMap;
import java.util.List;
import java.util.Optional;

/** What an author writes where the status changes: status, dates, and an entry in the history of the document. */
final class StatusChange {

    private final Desk desk;
    private final Draft draft;

    StatusChange(Desk desk, Draft draft) {
        this.desk = desk;
        this.draft = draft;
    }

    /** {@return whether there is a status that could be changed} */
    boolean to(String path, Status status) {
        return to(path, status, status.name());
    }

    /**
     * {@return the same, written in a form of the status}
     *
     * @param written with values of fields in it
     */
    boolean to(String path, Status status, String written) {
        Optional<FieldDefinition> field = desk.process().fieldOf(FieldType.STATUS);
        Proposal before = draft.text(path).proposal();
        if (field.isEmpty()
                || !entered(path, field.get(), written)
                        && !draft.set(path, field.get().name(), written)) {
            return false;
        }
        for (FieldDefinition date : decided(before, status)) {
            draft.set(path, date.name(), date.written(desk.today()));
        }
        for (FieldDefinition left : forbidden(before, status)) {
            draft.edit(path, document -> new FieldEditor(desk.process()).without(document, left.name()));
        }
        updated(path);
        history(path, status.name());
        return true;
    }

    private boolean entered(String path, FieldDefinition field, String written) {
        Optional<String> text = DatedEntry.added(draft.text(path).document(), field::answersTo, written, desk.today());
        text.ifPresent(it -> draft.edit(path, document -> it));
        return text.isPresent();
    }

    /** Says that the document was changed today, where it says such a thing at all. */
    void updated(String path) {
        Proposal proposal = draft.text(path).proposal();
        proposal.fieldFor("updated")
                .flatMap(Field::definition)
                .filter(it -> it.type() == FieldType.DATE)
                .ifPresent(date -> draft.set(path, date.name(), date.written(desk.today())));
    }

    /** The days on which the new status was reached, or which it demands and the old one did not. */
    private static List<FieldDefinition> decided(Proposal before, Status status) {
        Proposal after = before.withStatus(status.name());
        return before.process().fields().stream()
                .filter(field -> field.type() == FieldType.DATE)
                .filter(field -> field.reached().contains(status.name())
                        || field.past() && isMissing(after, field) && !isMissing(before, field))
                .toList();
    }

    /** The fields that have no place in a proposal of the new status, and had one before. */
    private static List<FieldDefinition> forbidden(Proposal before, Status status) {
        Proposal after = before.withStatus(status.name());
        return before.fields().stream()
                .flatMap(field -> field.definition().stream())
                .filter(field -> after.conditions().fail(field.allowed())
                        && !before.conditions().fail(field.allowed()))
                .toList();
    }

    private static boolean isMissing(Proposal proposal, FieldDefinition field) {
        return proposal.conditions()
                .unmet(field.demands(), proposal.field(field.name()).map(Field::state))
                .isPresent();
    }

    private void history(String path, String words) {
        ProposalProcess process = desk.process();
        Optional<SectionDefinition> section =
                process.sections().stream().filter(SectionDefinition::dated).findFirst();
        ProposalText text = draft.text(path);
        if (section.isEmpty() || text.proposal().isProcessDocument()) {
            return;
        }
        SectionEditor editor = new SectionEditor(process);
        Optional<SectionMap.Match> match = text.sections().of(section.get());
        if (match.isPresent()) {
            draft.edit(path, document -> editor.append(document, match.get().section(), desk.today(), words));
        } else if (!section.get().demands().isEmpty()) {
            String entry = "- " + desk.today() + ": " + words;
            draft.edit(path, document -> editor.add(document, text.sections(), section.get(), entry));
        }
    }
}
