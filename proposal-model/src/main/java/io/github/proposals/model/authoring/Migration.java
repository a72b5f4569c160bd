package io.github.proposals.model.authoring;

import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.edit.HeaderMove;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the headers of all proposals as another process has them: its style, its names of fields and statuses. What cannot be
 * carried over without loss stays as it is, and is told.
 */
public final class Migration {

    private final Desk desk;
    private final ProposalReader reader;
    private final ProposalProcess to;
    private final Map<String, String> statuses;
    private final Set<String> lost = new TreeSet<>();
    private final Map<String, Set<String>> alone = new TreeMap<>();

    private Migration(Desk desk, ProposalProcess to, Map<String, String> statuses) {
        this.desk = desk;
        this.reader = new ProposalReader(to, desk.reader().circumstances());
        this.to = to;
        this.statuses = statuses;
    }

    /**
     * {@return what is to be written, or why nothing is}
     *
     * @param to the process that they follow from then on
     * @param statuses how a status is called there, where it has another name
     * @throws IOException if the proposals cannot be listed
     */
    public static Outcome plan(Desk desk, ProposalProcess to, Map<String, String> statuses) throws IOException {
        return Outcome.of(
                "migrating to '" + to.id() + "'", () -> new Migration(desk, to, Map.copyOf(statuses)).planned());
    }

    private Outcome planned() throws IOException {
        if (desk.process().files().sidecar().isPresent() || to.files().sidecar().isPresent()) {
            return Refusal.of("a header in a file beside the document cannot be moved");
        }
        for (Map.Entry<String, String> each : statuses.entrySet()) {
            if (to.lifecycle().status(each.getValue()).isEmpty()) {
                return Refusal.of(
                        "there is no status '" + each.getValue() + "' in " + to.id(),
                        "use one of: " + String.join(", ", to.lifecycle().names()));
            }
        }
        List<FileChange> changes = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Proposal proposal : desk.proposals().all()) {
            ProposalDocument document = desk.draft().document(proposal.path());
            Moved moved = moved(document);
            moved.problem().ifPresent(it -> notes.add(proposal.path() + " stays as it is: " + it));
            moved.text()
                    .map(it -> new FileChange(
                            proposal.path(), Optional.of(document.source().content()), Optional.of(it)))
                    .filter(FileChange::isChange)
                    .ifPresent(changes::add);
        }
        if (!lost.isEmpty()) {
            return Refusal.of(
                    "these statuses have no counterpart in " + to.id() + ": " + String.join(", ", lost),
                    "say which is meant, such as -Dproposal.migrate.statuses=\""
                            + lost.iterator().next() + "="
                            + to.lifecycle().names().stream().findFirst().orElse("…") + "\"; there are: "
                            + String.join(", ", to.lifecycle().names()));
        }
        alone.forEach((field, files) -> notes.add("the field '" + field + "' has no counterpart in " + to.id()
                + ", and keeps its name, in " + files.size() + (files.size() == 1 ? " file" : " files")));
        notes.addAll(News.of(desk, changes, to));
        return new Plan(
                changes.size() + (changes.size() == 1 ? " header" : " headers") + " as " + to.id() + " has them",
                changes,
                notes);
    }

    /** A text, or why there is none. */
    private record Moved(Optional<String> text, Optional<String> problem) {

        static Moved stuck(String problem) {
            return new Moved(Optional.empty(), Optional.of(problem));
        }
    }

    private Moved moved(ProposalDocument document) {
        if (document.header().fields().isEmpty()) {
            return Moved.stuck("it has no header");
        }
        Optional<String> left = HeaderMove.leftOver(document);
        if (left.isPresent()) {
            return Moved.stuck("'" + left.get() + "' in its header belongs to no value, and would be lost");
        }
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (HeaderField field : document.header().fields()) {
            Optional<FieldDefinition> there = there(field.label());
            if (there.isEmpty()) {
                alone.computeIfAbsent(field.label(), it -> new TreeSet<>())
                        .add(document.source().path());
            }
            fields.add(Map.entry(there.map(FieldDefinition::name).orElse(field.label()), value(field)));
        }
        boolean there = document.header().parts().stream()
                .allMatch(part -> to.format().wanted().contains(part.style()));
        if (there && fields.stream().map(Map.Entry::getValue).toList().equals(values(document))) {
            return new Moved(Optional.empty(), Optional.empty());
        }
        if (fields.stream().map(Map.Entry::getKey).distinct().count() < fields.size()) {
            return Moved.stuck("it would have a field twice");
        }
        Optional<String> text = new HeaderMove(to).text(document, fields);
        return text.isEmpty() ? Moved.stuck("its header cannot be moved") : checked(document, text.get(), fields);
    }

    private static List<String> values(ProposalDocument document) {
        return document.header().fields().stream().map(HeaderField::value).toList();
    }

    /** What would be read differently afterwards is not written. */
    private Moved checked(ProposalDocument before, String text, List<Map.Entry<String, String>> fields) {
        ProposalDocument after = reader.document(new SourceText(before.source().path(), text));
        Map<String, String> wanted = new TreeMap<>();
        fields.forEach(field -> wanted.put(field.getKey(), field.getValue()));
        Map<String, String> read = new TreeMap<>();
        for (HeaderField field : after.header().fields()) {
            String name = to.field(field.label()).map(FieldDefinition::name).orElse(field.label());
            read.merge(name, field.value(), (one, other) -> one + "\n" + other);
        }
        for (Map.Entry<String, String> field : wanted.entrySet()) {
            if (!field.getValue().equals(read.get(field.getKey()))) {
                return Moved.stuck("its field '" + field.getKey() + "' would be read differently afterwards");
            }
        }
        boolean same = read.size() == wanted.size()
                && HeaderMove.rest(before).equals(HeaderMove.rest(after))
                && HeaderMove.headings(before).equals(HeaderMove.headings(after));
        return same
                ? new Moved(Optional.of(text), Optional.empty())
                : Moved.stuck("its text would be read differently afterwards");
    }

    private Optional<FieldDefinition> there(String label) {
        return to.field(label).or(() -> desk.process().field(label).flatMap(this::counterpart));
    }

    private Optional<FieldDefinition> counterpart(FieldDefinition field) {
        return to.field(field.name())
                .or(() -> field.role().isEmpty() ? Optional.empty() : to.fieldFor(field.role()))
                .or(() -> field.type() == FieldType.STATUS ? to.fieldOf(FieldType.STATUS) : Optional.empty());
    }

    /** A status has the name that it has there; a remark behind it stays. */
    private String value(HeaderField field) {
        boolean isStatus = desk.process()
                .field(field.label())
                .filter(it -> it.type() == FieldType.STATUS)
                .isPresent();
        Optional<Status> status = isStatus ? desk.process().lifecycle().status(field.value()) : Optional.empty();
        if (status.isEmpty()) {
            return field.value();
        }
        Optional<Status> there = to.lifecycle()
                .status(statuses.getOrDefault(status.get().name(), status.get().name()));
        if (there.isEmpty()) {
            lost.add(status.get().name());
            return field.value();
        }
        boolean same = there.get().name().equals(status.get().name());
        return same ? field.value() : there.get().name();
    }
}
