package io.github.proposals.model.site.internal.proposal;

import io.github.proposals.model.document.DocumentBody;
import io.github.proposals.model.document.DocumentParser;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.site.internal.html.Body;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.page.SiteOptions;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Texts of proposals on their way into pages: as they are, and as they were. */
final class Texts {

    private final ProposalProcess process;
    private final Register register;
    private final SourceTree tree;
    private final SiteOptions options;
    private final PageNames names;
    private final DocumentParser parser;
    private final Autolinks autolinks;
    private final Images images;

    Texts(Register register, SiteOptions options, PageNames names, Autolinks autolinks) {
        this(
                register,
                register.tree(),
                options,
                names,
                new DocumentParser(
                        register.process().format(),
                        label -> register.process().field(label).isPresent()),
                autolinks);
    }

    private Texts(
            Register register,
            SourceTree tree,
            SiteOptions options,
            PageNames names,
            DocumentParser parser,
            Autolinks autolinks) {
        this.process = register.process();
        this.register = register;
        this.tree = tree;
        this.options = options;
        this.names = names;
        this.parser = parser;
        this.autolinks = autolinks;
        this.images = new Images(tree);
    }

    /** {@return the same, which asks other files} */
    Texts asking(SourceTree others) {
        return new Texts(register, others, options, names, parser, autolinks);
    }

    /** {@return the text of today} A file that vanished while the site is made has a page without text. */
    Text of(PublishedProposal proposal) {
        return source(proposal)
                .map(it -> read(proposal, it))
                .orElseGet(() -> new Text(proposal.path(), new DocumentBody(Optional.empty(), List.of(), "", "")));
    }

    /** {@return the same, in which blocks say where they begin in the source} */
    Text withPlaces(PublishedProposal proposal) {
        return source(proposal)
                .map(it -> Text.withPlaces(it, parser.bodyWithPlaces(it, isTitled(proposal))))
                .orElseGet(() -> of(proposal));
    }

    private Optional<SourceText> source(PublishedProposal proposal) {
        return tree.read(proposal.path()) instanceof SourceReading.Text text
                ? Optional.of(text.source())
                : Optional.empty();
    }

    /** {@return a text that a proposal had, in a file that may have had another name} */
    Text of(PublishedProposal proposal, String path, String content) {
        return read(proposal, new SourceText(path, content));
    }

    private Text read(PublishedProposal proposal, SourceText source) {
        return new Text(source.path(), parser.body(source, isTitled(proposal)));
    }

    private boolean isTitled(PublishedProposal proposal) {
        return register.at(proposal.path()).flatMap(Proposal::title).isPresent();
    }

    /**
     * {@return where the links of a text lead}
     *
     * @param own the names that links inside of the page may use
     */
    ProposalLinks links(Text text, Set<String> own) {
        return new ProposalLinks(names, register, tree, options, text.path, own);
    }

    /** {@return where images of a text come from, which are those of today} */
    Pictures pictures(ProposalLinks links) {
        return new Pictures(links, images);
    }

    /** {@return the text with its links and images} */
    Body linked(Text text, PublishedProposal proposal, ProposalLinks links, Pictures pictures) {
        return autolinks.link(text.body.copy().link(links::resolve, pictures), proposal);
    }

    /** {@return the header of a text, with that in a file beside it, if there is one} */
    OldHeader header(Text text, Optional<String> beside, ProposalLinks links) {
        List<HeaderField> fields = new ArrayList<>();
        beside.ifPresent(it -> fields.addAll(parser.header(
                        new SourceText(text.path, it), process.format().beside().orElse(HeaderStyle.NONE))
                .header()
                .fields()));
        text.document.document().ifPresent(it -> fields.addAll(it.header().fields()));
        return OldHeader.of(fields, links, new FieldValues(process));
    }

    /** {@return what is today in the file beside a proposal that holds its header} */
    Optional<String> beside(PublishedProposal proposal) {
        return process.files()
                .sidecar(proposal.path())
                .map(tree::read)
                .filter(SourceReading.Text.class::isInstance)
                .map(it -> ((SourceReading.Text) it).source().content());
    }

    /** A text, read once. */
    static final class Text {

        private final String path;
        private final DocumentBody document;
        private final Body body;
        private final Optional<SourceText> source;

        private Text(String path, DocumentBody document) {
            this(path, document, Body.of(document.unsafeHtml(), headings(document)), Optional.empty());
        }

        private Text(String path, DocumentBody document, Body body, Optional<SourceText> source) {
            this.path = path;
            this.document = document;
            this.body = body;
            this.source = source;
        }

        private static Text withPlaces(SourceText source, DocumentBody document) {
            Body body = Body.withPlaces(document.unsafeHtml(), headings(document));
            return new Text(source.path(), document, body, Optional.of(source));
        }

        private static Set<String> headings(DocumentBody document) {
            return document.sections().stream().map(Section::anchor).collect(Collectors.toSet());
        }

        /** {@return what it was read from, where its blocks say where they begin in that} */
        Optional<SourceText> source() {
            return source;
        }

        DocumentBody document() {
            return document;
        }

        Body body() {
            return body;
        }

        /** {@return the names that links to a place in it may use} */
        Set<String> own() {
            Set<String> own = new HashSet<>(body.ids());
            own.add(document.titleAnchor());
            return own;
        }

        /** {@return its contents} */
        List<Contents> contents() {
            Set<String> own = own();
            return Contents.of(document.sections().stream()
                    .filter(it -> own.contains(it.anchor()))
                    .toList());
        }
    }
}
