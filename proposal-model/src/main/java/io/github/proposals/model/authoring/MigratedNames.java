package io.github.proposals.model.authoring;

import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FileNaming;
import io.github.proposals.model.process.FolderName;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.text.FileName;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceReading;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The names of files as another process makes them. A name that it takes as it is stays. */
final class MigratedNames {

    private final Desk desk;
    private final ProposalProcess to;
    private final Map<String, String> moved = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();

    MigratedNames(Desk desk, ProposalProcess to) {
        this.desk = desk;
        this.to = to;
    }

    /**
     * Where a proposal goes, or why it stays.
     *
     * @param path its path then
     * @param problem why it is not as the other process makes it
     */
    record Named(String path, Optional<String> problem) {}

    /** {@return the path after it for each file that gets another one, those in the folders of proposals included} */
    Map<String, String> moved() {
        return moved;
    }

    /** Lets a proposal stay where it is, with all that would have gone along. */
    void stays(String path) {
        String after = moved.get(path);
        if (after != null) {
            String folder = RelativePath.parent(path) + "/";
            boolean along = desk.process().files().hasOwnFolder(path);
            moved.keySet().removeIf(it -> it.equals(path) || along && it.startsWith(folder));
        }
    }

    /** A file that goes gets no other name. */
    void goes(String path) {
        moved.remove(path);
    }

    /**
     * {@return the path of a proposal as the other process makes it, which is taken from then on}
     *
     * @throws IOException if the folder cannot be listed
     */
    Named of(Proposal proposal) throws IOException {
        String path = proposal.path();
        if (proposal.isProcessDocument()
                || to.files().others().isProcessDocument(path)
                || to.files().fits(path)) {
            return new Named(path, Optional.empty());
        }
        Optional<String> number = number(proposal);
        Optional<LocalDate> day = day(proposal);
        if (to.files().numbered() && number.isEmpty()) {
            return stuck(path, "it has no number, and " + to.files().template() + " wants one");
        }
        if (to.files().dated() && day.isEmpty()) {
            return stuck(path, "it says no day for its name, " + to.files().template());
        }
        String folder = path.substring(
                0, path.length() - desk.process().files().name(path).length());
        return Stream.concat(
                        desk.process().files().slug(path).stream(),
                        Stream.of(Slug.of(desk.process().files().words(path)), Slug.of(proposal.titleText())))
                .map(slug -> folder
                        + to.files()
                                .newName()
                                .written(
                                        number.orElse(""),
                                        slug,
                                        day.orElse(LocalDate.EPOCH),
                                        field -> value(proposal, field)))
                .filter(it -> to.files().fits(it)
                        || isPlaceholder(number) && to.files().isWellFormed(it))
                .filter(it ->
                        FileName.problemOfPath(it).isEmpty() && !to.files().excluded(it))
                .findFirst()
                .map(it -> taken(path, it))
                .orElseGet(() -> new Named(
                        path, Optional.of("no name such as " + to.files().template() + " fits it")));
    }

    private static Named stuck(String path, String problem) {
        return new Named(path, Optional.of(problem));
    }

    private Named taken(String path, String after) {
        try {
            FileNaming from = desk.process().files();
            Map<String, String> along = new TreeMap<>(Map.of(path, after));
            if (from.hasOwnFolder(path) && to.files().hasOwnFolder(after)) {
                String old = RelativePath.parent(path);
                for (SourceEntry entry : desk.tree().entries()) {
                    if (entry.path().startsWith(old + "/")) {
                        along.putIfAbsent(
                                entry.path(),
                                RelativePath.parent(after) + entry.path().substring(old.length()));
                    }
                }
            }
            for (Map.Entry<String, String> each : along.entrySet()) {
                if (desk.tree().find(each.getValue()) != LinkTarget.MISSING || taken.contains(each.getValue())) {
                    return stuck(path, "there is a file " + each.getValue() + " already");
                }
                if (!(desk.tree().read(each.getKey()) instanceof SourceReading.Text)) {
                    return stuck(path, each.getKey() + " would have to move along, and is no text");
                }
            }
            taken.addAll(along.values());
            moved.putAll(along);
            return new Named(after, Optional.empty());
        } catch (IOException e) {
            return stuck(path, "its folder cannot be listed");
        }
    }

    private boolean isPlaceholder(Optional<String> number) {
        return number.filter(to.numbering()::isPlaceholder).isPresent();
    }

    private Optional<String> number(Proposal proposal) {
        return proposal.number()
                .map(to.numbering()::written)
                .or(() -> proposal.numberText().isEmpty()
                        ? Optional.empty()
                        : to.numbering().placeholder());
    }

    private Optional<LocalDate> day(Proposal proposal) {
        return desk.process()
                .files()
                .day(proposal.path())
                .or(() -> proposal.fieldFor("created").flatMap(Field::date));
    }

    private String value(Proposal proposal, String field) {
        return proposal.field(field)
                .or(() -> to.field(field).map(FieldDefinition::type).flatMap(proposal::fieldOf))
                .map(it -> FolderName.of(it.text()))
                .orElse("");
    }
}
