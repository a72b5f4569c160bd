package io.github.proposals.model.proposal;

import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.RelativePath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A document read in the light of its process: what is known about a proposal after its text was dropped. Immutable,
 * hence safe for several threads. A large register keeps a hundred thousand of these: what a document says may be packed, and
 * is unpacked when somebody asks.
 */
public final class Proposal {

    private final String path;
    private final ProposalProcess process;
    private final Circumstances circumstances;
    private final Supplier<HeadFacts> head;
    private final Supplier<TextFacts> text;

    /**
     * A proposal.
     *
     * @param head what name, title and header say
     * @param text what the text below says
     */
    Proposal(
            String path,
            ProposalProcess process,
            Circumstances circumstances,
            Supplier<HeadFacts> head,
            Supplier<TextFacts> text) {
        this.path = path;
        this.process = process;
        this.circumstances = circumstances;
        this.head = head;
        this.text = text;
    }

    Supplier<HeadFacts> headFacts() {
        return head;
    }

    Supplier<TextFacts> textFacts() {
        return text;
    }

    /** {@return the file, relative to the folder where the build runs} */
    public String path() {
        return path;
    }

    /** {@return the process that it follows} */
    public ProposalProcess process() {
        return process;
    }

    /** {@return what a judgement depends on beside the files} */
    public Circumstances circumstances() {
        return circumstances;
    }

    /** {@return what stands in the file name in the place of the number; empty if the name has another shape} */
    public String numberText() {
        return head.get().numberText();
    }

    /** {@return the number, once it is assigned} */
    public Optional<Integer> number() {
        return head.get().number();
    }

    /** {@return whether the file name is not made as the process demands} */
    public boolean misnamed() {
        return head.get().misnamed();
    }

    /** {@return where findings about the proposal as a whole stand: its title, or the first line} */
    public Place head() {
        return head.get().place();
    }

    /** {@return the heading that is the title; nothing if the first heading is none} */
    public Optional<Located<String>> title() {
        return head.get().title();
    }

    /** {@return how the header is written} */
    public HeaderStyle headerStyle() {
        return head.get().style();
    }

    /** {@return the fields of the header in their order, those that the process does not know included} */
    public List<Field> fields() {
        return head.get().fields();
    }

    /** {@return what stays known of the text below the header} */
    public TextFacts text() {
        return text.get();
    }

    /** {@return the names that links into the document may use, in lower case} */
    public Set<String> anchors() {
        return text().anchors();
    }

    /** {@return the links that lead to files of the repository or to headings} */
    public List<LocalLink> links() {
        return text().links();
    }

    /** {@return the proposals that the running text names, each where it does so first} */
    public List<ProposalReference> mentions() {
        return text().mentions();
    }

    /** {@return the name of the file, with the folders that are a part of it} */
    public String fileName() {
        return process.files().name(path);
    }

    /** {@return whether the name of another file is the same but for the way it is written} */
    public boolean isCalledLike(Proposal other) {
        return letters(fileName()).equals(letters(other.fileName()));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    /** {@return the folder of the file} */
    public String folder() {
        return RelativePath.parent(path);
    }

    /** {@return what tells it from all others; nothing while its number is not assigned} */
    public Optional<ProposalId> identity() {
        return number().<ProposalId>map(it -> new ProposalId.Numbered(process.prefixAt(path), it))
                .or(() -> process.identify(path));
    }

    /** {@return what people call it: {@code PEP-0007}, or the name of its file while it has no number} */
    public String id() {
        return number().map(it -> process.idOf(new ProposalId.Numbered(process.prefixAt(path), it)))
                .orElse(fileName());
    }

    /** {@return where findings about what its header lacks stand: at the file that holds it, if it has one of its own} */
    public Place headerPlace() {
        return process.files().sidecar(path).map(Place::ofFile).orElseGet(this::head);
    }

    /** {@return whether it is the document that describes the process} */
    public boolean isProcessDocument() {
        return process.files().others().isProcessDocument(path);
    }

    /** {@return whether neither name nor header make it look like a proposal} */
    public boolean isStray() {
        return misnamed() && numberText().isEmpty() && headerStyle() == HeaderStyle.NONE;
    }

    /** {@return the fields of the header, each with those whose values stand in it} */
    public Stream<Field> values() {
        return fields().stream().flatMap(Field::all);
    }

    /** {@return the first field that the process defines by this name} One of its own goes before a part of another one. */
    public Optional<Field> field(String name) {
        HeadFacts facts = head.get();
        return facts.field(name).or(() -> facts.part(name));
    }

    /** {@return the first field that has this role, such as {@code author}} */
    public Optional<Field> fieldFor(String role) {
        return process.fieldFor(role).flatMap(definition -> field(definition.name()));
    }

    /** {@return the first field of this type} */
    public Optional<Field> fieldOf(FieldType type) {
        return process.fieldOf(type).flatMap(definition -> field(definition.name()));
    }

    /** {@return the status, if it is one of the process} */
    public Optional<Status> status() {
        return fieldOf(FieldType.STATUS)
                .filter(Field::known)
                .flatMap(field -> field.status().status());
    }

    /** {@return the same proposal as it would be with another status} */
    public Proposal withStatus(String name) {
        StatusValue status = new StatusReader(process).read(name);
        List<Field> changed = fields().stream()
                .map(field -> field.definition()
                                .filter(it -> it.type() == FieldType.STATUS)
                                .isPresent()
                        ? field.with(status)
                        : field)
                .toList();
        HeadFacts then = head.get().with(changed);
        return new Proposal(path, process, circumstances, () -> then, text);
    }

    /** {@return the same proposal, judged under other circumstances} */
    public Proposal under(Circumstances others) {
        return others == circumstances ? this : new Proposal(path, process, others, head, text);
    }

    /** {@return the names of the statuses that it may have} */
    public List<String> possibleStatuses() {
        return process.lifecycle().statuses().stream()
                .filter(status -> meets(status.only()))
                .map(Status::name)
                .toList();
    }

    /** {@return the type, such as {@code Standards Track}; empty if it has none} */
    public String type() {
        return fieldOf(FieldType.TYPE).filter(Field::known).map(Field::text).orElse("");
    }

    /** {@return the title as its field or its heading says, or else the words in the name of its file} */
    public String titleText() {
        return statedTitle().orElseGet(() -> process.files().words(fileName()));
    }

    /** {@return the title as its field or its heading says} */
    public Optional<String> statedTitle() {
        return titleOfField().or(() -> title().map(heading -> process.title().bare(heading.value())));
    }

    /** {@return the title as its author wrote it, with the markup of its heading} */
    public String titleMarkup() {
        return titleOfField()
                .or(() -> title().map(heading -> process.title().bare(text().title()))
                        .filter(it -> !it.isEmpty()))
                .orElseGet(this::titleText);
    }

    private Optional<String> titleOfField() {
        return fieldOf(FieldType.TITLE)
                .filter(Field::known)
                .map(Field::text)
                .map(it -> process.title().bare(it, number()));
    }

    /** {@return the proposals that the field of this name names} */
    public List<ProposalId> references(String fieldName) {
        Set<ProposalId> references = new LinkedHashSet<>();
        Stream.of(head.get().field(fieldName), head.get().part(fieldName))
                .flatMap(Optional::stream)
                .filter(Field::known)
                .forEach(field -> references.addAll(field.references()));
        return List.copyOf(references);
    }

    /** {@return whether a condition of the process holds here} */
    public boolean meets(Condition condition) {
        return conditions().hold(condition);
    }

    /** {@return what conditions and demands of the process come to here} */
    public Conditions conditions() {
        return new Conditions(this);
    }

    /** {@return whether it may still change when another one does not any more} Not where the process does not compare them. */
    public boolean isLessStableThan(Proposal other) {
        int own = status().map(Status::stability).orElse(0);
        return own > 0 && own < other.status().map(Status::stability).orElse(0);
    }

    /** {@return whether a person is a maintainer, or one of the groups that stand for them} */
    public boolean isInsider(Person person) {
        Stream<String> groups = process.fieldFor("author").stream().flatMap(author -> author.groups().stream());
        return circumstances.isMaintainer(person) || groups.anyMatch(person.name()::equalsIgnoreCase);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Proposal proposal
                && path.equals(proposal.path)
                && process.equals(proposal.process)
                && circumstances.equals(proposal.circumstances)
                && head.get().equals(proposal.head.get())
                && text.get().equals(proposal.text.get());
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path + " " + head.get() + " " + text.get();
    }
}
