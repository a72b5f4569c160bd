package io.github.proposals.model.site;

import com.samskivert.mustache.Template;
import io.github.proposals.model.document.BodyRenderer;
import io.github.proposals.model.document.DocumentBody;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.site.drawing.LifeDrawing;
import io.github.proposals.model.site.html.Body;
import io.github.proposals.model.site.html.SafeHtml;
import io.github.proposals.model.text.SourceReading;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The page of one proposal. */
final class ProposalPage {

    private static final Template TEMPLATE = Templates.get("proposal");

    private final Site site;
    private final SearchTexts texts;
    private final BodyRenderer renderer;

    ProposalPage(Site site, SearchTexts texts) {
        this.site = site;
        this.texts = texts;
        this.renderer = new BodyRenderer(
                site.index().process().format(),
                label -> site.index().process().field(label).isPresent());
    }

    /** {@return the page of the proposal at a position of the index} */
    Content of(int position) {
        PublishedRegister index = site.index();
        PublishedProposal proposal = index.proposals().get(position);
        DocumentBody document = document(proposal);
        Set<String> headings = document.sections().stream().map(Section::anchor).collect(Collectors.toSet());
        Body body = Body.of(document.unsafeHtml(), headings);
        Set<String> words = texts.words(body.text());
        Set<String> own = new HashSet<>(body.ids());
        own.add(document.titleAnchor());
        Links links = new Links(site.names(), site.proposals(), site.options(), proposal.path(), own);
        Pictures pictures = new Pictures(links, site.images());
        Metadata metadata = new Metadata(site, proposal, links);
        View view = new View(
                Frame.of(index, proposal, body.beginning()),
                proposal.id(),
                proposal.title(),
                document.titleAnchor(),
                Badge.of(proposal),
                site.findings().link(proposal, site.names()),
                Banner.of(site, proposal),
                metadata.entries(),
                Due.of(site, proposal),
                Life.of(index, site.options(), proposal),
                Life.named(site.options(), proposal),
                LifeDrawing.of(index.process().lifecycle(), proposal, index.asOf()),
                Way.of(site, proposal, document.document()),
                Contents.of(document.sections().stream()
                        .filter(it -> own.contains(it.anchor()))
                        .toList()),
                site.mentions()
                        .link(body.link(links::resolve, pictures), proposal)
                        .finished(),
                site.options().file(proposal.path()),
                site.options().history(proposal.path()),
                proposal.path(),
                neighbour(position - 1),
                neighbour(position + 1));
        return new Content(
                site.names().of(proposal),
                view.frame(),
                TEMPLATE.execute(view),
                Script.of(body.code()),
                pictures.assets(),
                words);
    }

    /** A file that vanished while the site is made has a page without text. */
    private DocumentBody document(PublishedProposal proposal) {
        boolean titled =
                site.proposals().at(proposal.path()).flatMap(Proposal::title).isPresent();
        return site.proposals().tree().read(proposal.path()) instanceof SourceReading.Text text
                ? renderer.render(text.source(), titled)
                : new DocumentBody(Optional.empty(), List.of(), "", "");
    }

    private Optional<PageLink> neighbour(int position) {
        List<PublishedProposal> all = site.index().proposals();
        return position < 0 || position >= all.size() ? Optional.empty() : Optional.of(site.link(all.get(position)));
    }

    /** What the template shows. */
    private record View(
            Frame frame,
            String id,
            String title,
            String titleAnchor,
            Badge status,
            Optional<Findings.Link> findings,
            Optional<Banner> banner,
            List<Metadata.Entry> fields,
            List<Due> due,
            List<Life.Stage> life,
            List<Life.Named> named,
            Optional<LifeDrawing> drawing,
            Optional<Way> way,
            List<Contents> contents,
            SafeHtml body,
            Optional<String> source,
            Optional<String> history,
            String path,
            Optional<PageLink> previous,
            Optional<PageLink> next) {

        boolean hasDue() {
            return !due.isEmpty();
        }

        boolean hasNamed() {
            return !named.isEmpty();
        }

        /** {@return how many commits name it, in words} */
        String namedCount() {
            return named.size() == 1 ? "1 commit names it" : named.size() + " commits name it";
        }

        boolean hasNeighbours() {
            return previous.isPresent() || next.isPresent();
        }

        boolean hasLife() {
            return !life.isEmpty();
        }

        boolean hasContents() {
            return contents.size() > 1;
        }
    }
}
