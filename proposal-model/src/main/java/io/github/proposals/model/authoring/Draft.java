package io.github.proposals.model.authoring;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.edit.FieldEditor;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.edit.Overlay;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes while they are thought out. Lives for one intention. */
final class Draft {

    private final Desk desk;

    /** Text by path; nothing for a file that goes. */
    private final Map<String, Optional<String>> texts = new TreeMap<>();

    private final Map<String, String> renames = new TreeMap<>();

    Draft(Desk desk) {
        this.desk = desk;
    }

    /** {@return the text of a file as it is after the changes so far; nothing if it cannot be read} */
    Optional<String> content(String path) {
        return texts.containsKey(path) ? texts.get(path) : original(path);
    }

    /** {@return the proposal in a file that can be read} */
    ProposalText text(String path) {
        return desk.reader().read(source(path), tree());
    }

    /** {@return the document in a file that can be read} */
    ProposalDocument document(String path) {
        return desk.reader().document(source(path));
    }

    private SourceText source(String path) {
        return new SourceText(path, content(path).orElse(""));
    }

    private Optional<String> original(String path) {
        return desk.tree().read(path) instanceof SourceReading.Text text
                ? Optional.of(text.source().content())
                : Optional.empty();
    }

    void write(String path, String content) {
        if (!content(path).equals(Optional.of(content))) {
            texts.put(path, Optional.of(content));
        }
    }

    /** Writes what {@code edit} makes of a document. */
    void edit(String path, Function<ProposalDocument, String> edit) {
        write(path, edit.apply(document(path)));
    }

    /** Writes what {@code edit} makes of whatever holds the header of a document. */
    void editHeader(String path, Function<ProposalDocument, String> edit) {
        edit(path, edit);
        desk.process()
                .files()
                .sidecar(path)
                .filter(it -> content(it).isPresent())
                .ifPresent(it -> write(it, edit.apply(desk.reader().header(source(it)))));
    }

    /** Takes a file away. */
    void delete(String path) {
        texts.put(path, Optional.empty());
    }

    /** Gives a file another name. */
    void rename(String from, String to) {
        write(to, content(from).orElse(""));
        texts.put(from, Optional.empty());
        renames.put(from, to);
    }

    /** {@return the path of a file after the changes} */
    String renamed(String path) {
        return renames.getOrDefault(path, path);
    }

    /** {@return the path of each file after the changes that gets another one} */
    Map<String, String> renames() {
        return renames;
    }

    /** {@return whether a field of the header could be given a value} One that stands in the status is written there. */
    boolean set(String path, String field, String value) {
        Optional<Field> status = desk.process().lifecycle().hasForms() ? holder(path, field) : Optional.empty();
        return status.isPresent()
                ? write(path, status.get().name(), status.get().status().with(field, value))
                : write(path, field, value);
    }

    private Optional<Field> holder(String path, String field) {
        Proposal proposal = text(path).proposal();
        return proposal.fields().stream().anyMatch(it -> it.name().equals(field))
                ? Optional.empty()
                : proposal.fieldOf(FieldType.STATUS)
                        .filter(it -> it.status().values().containsKey(field));
    }

    private boolean write(String path, String field, String value) {
        ProposalDocument header = header(path, field);
        if (desk.process().files().fields().contains(field) && !holds(header, field)) {
            // Its folder says so.
            return true;
        }
        Optional<String> changed = new FieldEditor(desk.process()).set(header, field, value);
        changed.ifPresent(text -> write(header.source().path(), text));
        return changed.isPresent();
    }

    /** {@return what a field is written into: the file beside the document that holds its header, if the process has one} */
    private ProposalDocument header(String path, String field) {
        ProposalDocument document = document(path);
        return desk.process()
                .files()
                .sidecar(path)
                .filter(it -> !holds(document, field))
                .map(it -> desk.reader().header(source(it)))
                .orElse(document);
    }

    private boolean holds(ProposalDocument document, String field) {
        return document.header().fields().stream()
                .anyMatch(it -> desk.process()
                        .field(it.label())
                        .filter(definition -> definition.name().equals(field))
                        .isPresent());
    }

    /** {@return the paths of all files that were written or that go, and of the documents beside which they stand} */
    Set<String> touched() {
        return texts.keySet().stream()
                .flatMap(path ->
                        Stream.concat(Stream.of(path), desk.process().files().documents(path)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@return the files after the changes so far} */
    SourceTree tree() {
        return new Overlay(desk.tree(), changes());
    }

    /** {@return what happens to files, those that go last} */
    List<FileChange> changes() {
        List<FileChange> changes = new ArrayList<>();
        texts.forEach((path, after) -> {
            FileChange change = new FileChange(path, original(path), after);
            if (change.isChange()) {
                changes.add(change);
            }
        });
        changes.sort(Comparator.comparing(change -> change.after().isEmpty()));
        return changes;
    }
}
