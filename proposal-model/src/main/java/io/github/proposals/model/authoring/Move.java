package io.github.proposals.model.authoring;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.edit.Relocation;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.FolderName;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.text.FileName;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.TextEdit;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A proposal gets another place, with all that lies in a folder of its own, and links follow. */
final class Move {

    private Move() {}

    /**
     * {@return why a proposal cannot go where its status belongs; nothing if the draft does it now, or it lies there}
     *
     * @throws IOException if the proposals cannot be listed
     */
    static Optional<Refusal> to(Desk desk, Draft draft, Proposal proposal, Status status) throws IOException {
        Optional<String> field = desk.process().fieldOf(FieldType.STATUS).map(FieldDefinition::name);
        String to = field.map(it -> desk.process().files().with(proposal.path(), it, FolderName.of(status.name())))
                .orElse(proposal.path());
        return plan(desk, draft, proposal.path(), to);
    }

    /**
     * {@return why it cannot be done; nothing if the draft does it now}
     *
     * @throws IOException if the proposals cannot be listed
     */
    static Optional<Refusal> plan(Desk desk, Draft draft, String from, String to) throws IOException {
        if (from.equals(to)) {
            return Optional.empty();
        }
        Optional<String> problem = FileName.problemOfPath(to);
        if (problem.isPresent()) {
            return Optional.of(Refusal.of("'" + to + "' is no place for a proposal: " + problem.get()));
        }
        List<SourceEntry> entries = desk.tree().entries();
        Map<String, String> moved = moved(desk, entries, from, to);
        for (Map.Entry<String, String> file : moved.entrySet()) {
            if (desk.tree().find(file.getValue()) != LinkTarget.MISSING) {
                return Optional.of(Refusal.of("there is a file " + file.getValue() + " already"));
            }
            if (draft.content(file.getKey()).isEmpty()) {
                return Optional.of(Refusal.of(
                        file.getKey() + " would have to move along, and is no text",
                        "move the folder with git to " + RelativePath.parent(to) + ", then do this again"));
            }
        }
        Relocation relocation = new Relocation(moved);
        for (SourceEntry entry : entries) {
            if (entry.readable()
                    && desk.process().format().reads(entry.name())
                    && draft.content(entry.path()).isPresent()) {
                draft.edit(entry.path(), document -> apply(document, relocation));
            }
        }
        moved.forEach(draft::rename);
        return Optional.empty();
    }

    private static String apply(ProposalDocument document, Relocation relocation) {
        return TextEdit.apply(document.source().content(), relocation.links(document));
    }

    /** A file that other proposals share their folder with moves alone. */
    private static Map<String, String> moved(Desk desk, List<SourceEntry> entries, String from, String to) {
        Map<String, String> moved = new TreeMap<>(Map.of(from, to));
        if (desk.process().files().hasOwnFolder(from)) {
            String old = RelativePath.parent(from) + "/";
            entries.stream()
                    .map(SourceEntry::path)
                    .filter(path -> path.startsWith(old))
                    .forEach(path -> moved.put(path, RelativePath.parent(to) + path.substring(old.length() - 1)));
        }
        return moved;
    }
}
