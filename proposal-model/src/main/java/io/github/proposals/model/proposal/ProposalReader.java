package io.github.proposals.model.proposal;

import io.github.proposals.model.document.DocumentParser;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads documents as proposals of a process. Immutable, hence safe for several threads. */
public final class ProposalReader {

    private final ProposalProcess process;
    private final Circumstances circumstances;
    private final DocumentParser parser;
    private final ReferenceReader references;
    private final FieldReader fields;
    private final QuickHeader quickHeader;

    /** A reader for the proposals of {@code process}. */
    public ProposalReader(ProposalProcess process, Circumstances circumstances) {
        this.process = process;
        this.circumstances = circumstances;
        this.parser = new DocumentParser(
                process.format(), label -> process.field(label).isPresent());
        this.references = new ReferenceReader(process, circumstances.neighbours());
        this.fields = new FieldReader(process, references);
        this.quickHeader = new QuickHeader(process, fields);
    }

    /** {@return the process that the proposals follow} */
    public ProposalProcess process() {
        return process;
    }

    /** {@return what a judgement depends on beside the files} */
    public Circumstances circumstances() {
        return circumstances;
    }

    /** {@return what reads the same under other circumstances} */
    public ProposalReader under(Circumstances others) {
        return new ProposalReader(process, others);
    }

    /** {@return the document that {@code source} contains, whether it is a proposal or not} */
    public ProposalDocument document(SourceText source) {
        return parser.parse(source);
    }

    /** {@return a file that holds nothing but the header of the document beside it} */
    public ProposalDocument header(SourceText source) {
        return parser.header(source, process.format().beside().orElse(HeaderStyle.NONE));
    }

    /** {@return the proposal that {@code source} contains, if nothing stands beside it} */
    public ProposalText read(SourceText source) {
        return read(source, SourceTree.of("", Map.of()));
    }

    /** {@return the proposal that {@code source} contains, with its header where {@code tree} has it} */
    public ProposalText read(SourceText source, SourceTree tree) {
        ProposalDocument document = parser.parse(source);
        Optional<Sidecar> sidecar = sidecar(source.path(), tree);
        SectionMap sections = SectionMap.of(process, document);
        Proposal proposal =
                proposal(document, sidecar.map(Sidecar::document), TextFacts.of(document, sections, references));
        return with(document, sections, sidecar, proposal);
    }

    private Optional<Sidecar> sidecar(String path, SourceTree tree) {
        return process.files()
                .sidecar(path)
                .filter(it -> tree.find(it) != LinkTarget.MISSING)
                .map(it -> sidecar(tree.read(it)));
    }

    private Sidecar sidecar(SourceReading reading) {
        if (reading instanceof SourceReading.Text text) {
            boolean whole = text.source().lineCount() <= HeaderStyle.MOST_LINES;
            return new Sidecar(
                    header(text.source()),
                    whole ? "" : "has more than " + HeaderStyle.MOST_LINES + " lines, of which the first were read");
        }
        if (reading instanceof SourceReading.NotUtf8 bytes) {
            return new Sidecar(header(bytes.intact()), "is not UTF-8");
        }
        SourceReading.Unreadable file = (SourceReading.Unreadable) reading;
        return new Sidecar(header(new SourceText(file.path(), "")), "cannot be read: " + file.reason());
    }

    /**
     * {@return a proposal that was read before, with its text}
     *
     * @param document the text that it was read from
     */
    public static ProposalText with(ProposalDocument document, Proposal proposal) {
        return with(document, SectionMap.of(proposal.process(), document), Optional.empty(), proposal);
    }

    private static ProposalText with(
            ProposalDocument document, SectionMap sections, Optional<Sidecar> sidecar, Proposal proposal) {
        return ProposalText.of(
                proposal, document, sections, LeftoverReader.read(proposal.process(), document), sidecar);
    }

    /**
     * {@return what the header of a document says} Only the top of the text is read, so that thousands of old versions
     * can be looked at.
     *
     * @param content names the text
     */
    public Version version(SourceText source, String content) {
        HeaderFacts facts = facts(source.path(), source.content(), Optional.empty());
        return new Version(source.path(), content, facts.status(), facts.title(), number(source.path()));
    }

    /**
     * {@return the same of a document whose header may be in a file of its own}
     *
     * @param text without a byte order mark
     * @param header the text of that file
     */
    public HeaderFacts facts(String path, String text, Optional<String> header) {
        String head = parser.top(path, text);
        Optional<HeaderFacts> quick =
                process.files().fields().isEmpty() ? quickHeader.read(path, head) : Optional.empty();
        return quick.orElseGet(() -> {
            Optional<ProposalDocument> sidecar =
                    process.files().sidecar(path).flatMap(file -> header.map(it -> header(new SourceText(file, it))));
            Proposal proposal = proposal(parser.parse(new SourceText(path, head)), sidecar, TextFacts.NONE);
            String status = proposal.fieldOf(FieldType.STATUS)
                    .filter(Field::known)
                    .map(Field::text)
                    .orElse("");
            return new HeaderFacts(proposal.status().map(Status::name).orElse(status), proposal.titleText());
        });
    }

    private Proposal proposal(ProposalDocument document, Optional<ProposalDocument> sidecar, TextFacts text) {
        SourceText source = document.source();
        String path = source.path();
        Optional<String> exact = process.files().number(path);
        boolean fits = exact.isPresent() || process.files().fits(path);
        String numberText = exact.or(() -> process.files().loosely(path))
                .or(() -> process.files().placeholder(path).filter(process.numbering()::isPlaceholder))
                .orElse("");
        HeadFacts head = new HeadFacts(
                numberText,
                number(path),
                !fits
                        && !(process.numbering().isPlaceholder(numberText)
                                && process.files().isWellFormed(path)),
                document.head(),
                SectionMap.title(process, document)
                        .map(section -> new Located<>(section.title(), document.place(section.heading()))),
                sidecar.map(it -> it.header().style())
                        .filter(it -> it != HeaderStyle.NONE)
                        .orElse(document.header().style()),
                fields(document, sidecar));
        return new Proposal(path, process, circumstances, () -> head, () -> text);
    }

    /** What the header says counts; the folders tell what it does not say. */
    private List<Field> fields(ProposalDocument document, Optional<ProposalDocument> sidecar) {
        List<Field> all = new ArrayList<>();
        sidecar.ifPresent(it -> all.addAll(fields.fields(it)));
        all.addAll(fields.fields(document));
        String path = document.source().path();
        process.files()
                .values(path)
                .forEach((name, folder) -> process.field(name)
                        .filter(definition ->
                                all.stream().noneMatch(it -> it.name().equals(definition.name())))
                        .ifPresent(definition -> all.add(fields.ofFolder(definition, folder, Place.ofFile(path)))));
        return all;
    }

    private Optional<Integer> number(String path) {
        return process.identify(path).flatMap(ProposalId::number);
    }
}
