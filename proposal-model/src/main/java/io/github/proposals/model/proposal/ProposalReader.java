package io.github.proposals.model.proposal;

import io.github.proposals.model.document.DocumentParser;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.SourceText;
import java.util.List;
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

    /** {@return the document that {@code source} contains, whether it is a proposal or not} */
    public ProposalDocument document(SourceText source) {
        return parser.parse(source);
    }

    /** {@return the proposal that {@code source} contains} */
    public ProposalText read(SourceText source) {
        ProposalDocument document = parser.parse(source);
        Proposal proposal =
                proposal(document, references.inProse(document), TextFacts.of(document, references.named(document)));
        return with(document, proposal);
    }

    /**
     * {@return a proposal that was read before, with its text}
     *
     * @param document the text that it was read from
     */
    public static ProposalText with(ProposalDocument document, Proposal proposal) {
        ProposalProcess process = proposal.process();
        return ProposalText.of(
                proposal, document, SectionMap.of(process, document), LeftoverReader.read(process, document));
    }

    /**
     * {@return what the header of a document says} Only the top of the text is read, so that thousands of old versions
     * can be looked at.
     *
     * @param content names the text
     */
    public Version version(SourceText source, String content) {
        return version(source.path(), source.content(), content);
    }

    /**
     * {@return what the header of a document says} The same without finding out first where all its lines are.
     *
     * @param text without a byte order mark
     * @param content names the text
     */
    public Version version(String path, String text, String content) {
        String head = parser.top(path, text);
        QuickHeader.Facts facts = quickHeader.read(path, head).orElseGet(() -> {
            Proposal proposal = proposal(parser.parse(new SourceText(path, head)), List.of(), TextFacts.NONE);
            String status = proposal.fieldOf(FieldType.STATUS)
                    .filter(Field::known)
                    .map(Field::text)
                    .orElse("");
            return new QuickHeader.Facts(proposal.status().map(Status::name).orElse(status), proposal.titleText());
        });
        return new Version(
                path, content, facts.status(), facts.title(), number(path.substring(path.lastIndexOf('/') + 1)));
    }

    private Proposal proposal(ProposalDocument document, List<ProposalReference> mentions, TextFacts facts) {
        SourceText source = document.source();
        String name = source.path().substring(source.path().lastIndexOf('/') + 1);
        String numberText = process.files()
                .number(name)
                .or(() -> process.files().loosely(name))
                .orElse("");
        return new Proposal(
                source.path(),
                process,
                circumstances,
                numberText,
                number(name),
                !process.files().fits(name)
                        && !(process.numbering().isPlaceholder(numberText)
                                && process.files().isWellFormed(name)),
                document.head(),
                SectionMap.title(process, document)
                        .map(section -> new Located<>(section.title(), document.place(section.heading()))),
                document.header().style(),
                fields.fields(document),
                document.anchors(),
                document.links().stream()
                        .flatMap(link -> LocalLink.of(link, document.place(link.span())).stream())
                        .toList(),
                mentions,
                facts);
    }

    private Optional<Integer> number(String name) {
        return process.identify(name).flatMap(ProposalId::number);
    }
}
