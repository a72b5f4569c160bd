package io.github.proposals.model.authoring;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.edit.TitleEditor;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.FolderName;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.ValueState;
import io.github.proposals.model.register.NextNumber;
import io.github.proposals.model.text.FileName;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.TextEdit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Begins a proposal: the template with everything filled in that is known already. */
public final class NewProposal {

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_NOTES = 12;

    private NewProposal() {}

    /**
     * What somebody wants.
     *
     * @param title the title
     * @param type its type or category; nothing if the author chooses later
     * @param author who writes it, in any form; nothing if that is not known
     * @param template a word in the name of the template, such as {@code complete}; empty for the first one
     * @param slug the words in the name of the file; empty for those of the title
     */
    public record Request(String title, Optional<String> type, Optional<String> author, String template, String slug) {

        /** A request for a file that is called as its title is. */
        public Request(String title, Optional<String> type, Optional<String> author, String template) {
            this(title, type, author, template, "");
        }
    }

    /**
     * {@return what is to be written, or why nothing is}
     *
     * @throws IOException if the proposals cannot be listed
     */
    public static Outcome plan(Desk desk, Request request) throws IOException {
        return Outcome.of("writing the new proposal '" + request.title() + "'", () -> planned(desk, request));
    }

    private static Outcome planned(Desk desk, Request request) throws IOException {
        ProposalProcess process = desk.process();
        String title = InlineMarkdown.oneLine(request.title());
        if (title.codePoints().noneMatch(Character::isLetterOrDigit) || title.length() > LONGEST_TITLE) {
            return Refusal.of(
                    "'" + title + "' is no title",
                    "a title has letters or digits, and at most " + LONGEST_TITLE + " characters");
        }
        Optional<FieldDefinition> kind = process.fieldOf(FieldType.TYPE).or(() -> process.fieldOf(FieldType.CHOICE));
        Optional<String> type = request.type()
                .flatMap(wanted -> kind.stream()
                        .flatMap(field -> field.values().stream())
                        .filter(wanted::equalsIgnoreCase)
                        .findFirst());
        if (request.type().isPresent() && type.isEmpty()) {
            String wanted = request.type().get();
            return kind.map(field ->
                            Refusal.of("there is no type '" + wanted + "'", Suggestion.help(wanted, field.values())))
                    .orElseGet(() -> Refusal.of(
                            "there is no type '" + wanted + "': proposals of " + process.name() + " have none",
                            "leave out the type"));
        }
        Optional<Templates.Template> template = Templates.find(process, desk.tree(), request.template());
        if (template.isEmpty()) {
            return Refusal.of("there is no template '" + request.template() + "'", "leave it out for the usual one");
        }
        String number = process.numbering().isAssignedLater()
                ? process.numbering().placeholder().orElseThrow()
                : process.numbering().written(NextNumber.of(desk.proposals()));
        Map<String, String> folders = folders(process, type);
        List<String> unknown = process.files().fields().stream()
                .filter(field -> folders.getOrDefault(field, "").isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            return Refusal.of(
                    "the folder of a proposal depends on its field '" + unknown.get(0) + "', which is not known yet",
                    "name the type of the proposal, or begin with a copy of another one");
        }
        String slug = request.slug().isEmpty()
                ? process.files().newName().spelled(Slug.of(title))
                : request.slug().strip();
        String name = process.files().newName().written(number, slug, desk.today(), folders::get);
        if (!isNamed(process, name, number)) {
            return Refusal.of(
                    "the file cannot be called '" + name + "'",
                    "say with -Dproposal.slug which words stand in its name, such as "
                            + process.files().newName().example(number));
        }
        String directory = desk.tree().directory();
        String path = directory.isEmpty() ? name : directory + "/" + name;
        Optional<String> problem = FileName.problemOfPath(name);
        if (problem.isPresent()) {
            return Refusal.of("'" + name + "' is no place for a proposal: " + problem.get());
        }
        if (desk.tree().find(path) != LinkTarget.MISSING) {
            return Refusal.of("there is a file " + path + " already", "choose another title");
        }
        Draft draft = desk.draft();
        draft.write(path, template.get().text());
        Optional<String> sidecar = process.files().sidecar(path);
        sidecar.ifPresent(it -> draft.write(it, template.get().header()));
        fill(desk, draft, path, number, title);
        kind.ifPresent(field -> type.ifPresent(value -> draft.set(path, field.name(), value)));
        process.fieldFor("author")
                .ifPresent(field -> request.author()
                        .ifPresent(author -> draft.set(path, field.name(), PersonWriter.written(field, author))));
        return Judgement.of(
                desk,
                draft,
                path + " from " + template.get().origin(),
                notes(desk, draft, path),
                it -> it.equals(path) || sidecar.filter(it::equals).isPresent());
    }

    /** {@return what stands in the name of a new proposal for the fields that are known from the start} */
    private static Map<String, String> folders(ProposalProcess process, Optional<String> type) {
        Map<String, String> folders = new TreeMap<>();
        process.fieldOf(FieldType.STATUS)
                .ifPresent(field -> process.lifecycle().statuses().stream()
                        .filter(Status::initial)
                        .findFirst()
                        .ifPresent(status -> folders.put(field.name(), FolderName.of(status.name()))));
        process.fieldOf(FieldType.TYPE)
                .or(() -> process.fieldOf(FieldType.CHOICE))
                .ifPresent(field -> type.ifPresent(value -> folders.put(field.name(), FolderName.of(value))));
        return folders;
    }

    private static boolean isNamed(ProposalProcess process, String name, String number) {
        boolean whole = process.files().name(name).equals(name);
        return whole
                && (process.numbering().isPlaceholder(number)
                        ? process.files().isWellFormed(name)
                        : process.files().fits(name));
    }

    private static void fill(Desk desk, Draft draft, String path, String number, String title) {
        ProposalProcess process = desk.process();
        draft.edit(
                path,
                document -> TextEdit.apply(
                        document.source().content(),
                        new TitleEditor(process)
                                .title(document, number, title).stream().toList()));
        process.fieldOf(FieldType.NUMBER)
                .ifPresent(field -> draft.set(path, field.name(), field.written(number, RelativePath.name(path))));
        // Where it may stand in the header, too, a template that leaves it out is right.
        process.fieldOf(FieldType.TITLE)
                .filter(field -> !field.demands().isEmpty()
                        || draft.text(path).proposal().field(field.name()).isPresent())
                .ifPresent(field -> draft.set(path, field.name(), title));
        process.lifecycle().statuses().stream()
                .filter(Status::initial)
                .findFirst()
                .ifPresent(status -> process.fieldOf(FieldType.STATUS)
                        .ifPresent(field -> draft.set(path, field.name(), status.name())));
        for (Field field : draft.text(path).proposal().fields()) {
            field.definition().ifPresent(definition -> fill(desk, draft, path, field, definition));
        }
    }

    private static void fill(Desk desk, Draft draft, String path, Field field, FieldDefinition definition) {
        boolean day = definition.type() == FieldType.DATE
                && (definition.role().equals("created") || definition.role().equals("updated"));
        if (day) {
            draft.set(path, definition.name(), definition.written(desk.today()));
        } else if (definition.type() == FieldType.PROPOSALS && field.state() == ValueState.TEMPLATE) {
            ProposalText text = draft.text(path);
            draft.set(path, definition.name(), text.proposal().headerStyle().nothing());
        }
    }

    /** What is still to be filled in. */
    private static List<String> notes(Desk desk, Draft draft, String path) {
        List<Diagnostic> open = desk.judge(draft.text(path)).stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .toList();
        List<String> notes = new ArrayList<>(open.stream()
                .limit(MOST_NOTES)
                .map(diagnostic -> diagnostic.place() + ": " + diagnostic.message())
                .toList());
        if (open.size() > MOST_NOTES) {
            notes.add("and " + (open.size() - MOST_NOTES) + " more; the goal 'validate' shows them all");
        }
        return notes;
    }
}
