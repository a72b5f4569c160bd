package io.github.proposals.model.site.internal.proposal;

import com.samskivert.mustache.Template;
import io.github.proposals.model.document.DocumentBody;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.site.internal.drawing.LifeDrawing;
import io.github.proposals.model.site.internal.drawing.RelationsGraph;
import io.github.proposals.model.site.internal.findings.FindingNotes;
import io.github.proposals.model.site.internal.findings.Findings;
import io.github.proposals.model.site.internal.html.Body;
import io.github.proposals.model.site.internal.html.SafeHtml;
import io.github.proposals.model.site.internal.page.Badge;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.Due;
import io.github.proposals.model.site.internal.page.DueDays;
import io.github.proposals.model.site.internal.page.Findable;
import io.github.proposals.model.site.internal.page.Frame;
import io.github.proposals.model.site.internal.page.PageLink;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.People;
import io.github.proposals.model.site.internal.page.Script;
import io.github.proposals.model.site.internal.page.SiteTemplates;
import io.github.proposals.model.site.internal.relations.Backlinks;
import io.github.proposals.model.site.internal.relations.RelationsFigure;
import io.github.proposals.model.site.internal.sharing.Publication;
import io.github.proposals.model.site.page.SiteOptions;
import io.github.proposals.model.text.SourceTree;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The page of one proposal. */
public final class ProposalPage {

    private static final Template TEMPLATE = SiteTemplates.get("proposal");

    private final PublishedRegister index;
    private final SiteOptions options;
    private final PageNames names;
    private final Findings findings;
    private final Ways ways;
    private final Function<String, Findable> findable;
    private final RelationsGraph relations;
    private final DueDays days;
    private final People people;
    private final Metadata metadata;
    private final Texts texts;
    private final Versions versions;

    /**
     * The pages of some proposals.
     *
     * @param index what the pages show
     * @param register the proposals of the index, with the files that hold their texts
     * @param options where else files, commits and people can be seen
     * @param names the pages
     * @param findings what was found in the proposals
     * @param ways what is before each of them
     * @param findable by what a text is found
     */
    public ProposalPage(
            PublishedRegister index,
            Register register,
            SiteOptions options,
            PageNames names,
            Findings findings,
            Ways ways,
            Function<String, Findable> findable) {
        ProposalProcess process = index.process();
        this.index = index;
        this.options = options;
        this.names = names;
        this.findings = findings;
        this.ways = ways;
        this.findable = findable;
        this.days = new DueDays(index, names);
        this.people = new People(index);
        this.relations = RelationsGraph.of(index);
        Autolinks autolinks = new Autolinks(process, names, options);
        this.metadata = new Metadata(process, names, new Backlinks(index, register, names), autolinks);
        this.texts = new Texts(register, options, names, autolinks);
        this.versions = new Versions(index, register);
    }

    /** {@return the page of the proposal at a position of the index} */
    public Content of(int position) {
        return content(position, false);
    }

    /** {@return the same for who writes it: with what was found beside the text} */
    public Content withNotes(int position) {
        return content(position, true);
    }

    private Content content(int position, boolean withNotes) {
        PublishedProposal proposal = index.proposals().get(position);
        Texts.Text text = withNotes ? texts.withPlaces(proposal) : texts.of(proposal);
        DocumentBody document = text.document();
        Body body = text.body();
        Findable found = findable.apply(body.text());
        ProposalLinks links = texts.links(text, text.own());
        Pictures pictures = texts.pictures(links);
        Versions.Found past = versions.of(proposal);
        Frame frame = Frame.of(index, proposal, body.beginning());
        List<People.Person> authors = people.authors(proposal);
        Optional<Publication> publication =
                options.address().map(site -> Publication.of(index, proposal, authors, names.of(proposal), site));
        Body linked = texts.linked(text, proposal, links, pictures);
        Optional<FindingNotes> notes = text.source()
                .filter(it -> withNotes)
                .map(it -> Notes.beside(linked, it, findings.notes(proposal, options)));
        View view = new View(
                publication.map(it -> frame.with(it.data(frame.description()))).orElse(frame),
                publication,
                proposal.id(),
                proposal.title(),
                document.titleAnchor(),
                Badge.of(proposal),
                findings.link(proposal, names),
                Banner.of(index.process(), names, proposal, days),
                authors,
                metadata.entries(proposal, links),
                due(proposal),
                Life.of(index, options, proposal, past),
                past.leftOut(),
                Life.named(options, proposal),
                LifeDrawing.of(index.process().lifecycle(), proposal, index.asOf()),
                ways.of(proposal, document.document()),
                text.contents(),
                notes,
                linked.finished(),
                options.file(proposal.path()),
                options.history(proposal.path()),
                proposal.path(),
                RelationsFigure.around(relations, position, names),
                neighbour(position - 1),
                neighbour(position + 1));
        Set<Script> scripts = new HashSet<>(Script.of(body.code()));
        if (view.hasContents()) {
            scripts.add(Script.TEXT);
        }
        return new Content(names.of(proposal), view.frame(), TEMPLATE.execute(view), scripts, pictures.assets(), found);
    }

    /**
     * {@return the pages of what the proposal at a position of the index was}
     *
     * @param tree the files, which are asked for all that these pages show of today
     */
    public List<Content> past(int position, SourceTree tree) {
        return new PastPages(index, names, versions, texts.asking(tree))
                .of(index.proposals().get(position));
    }

    /** {@return in words, what these pages rest on and others do not, beside files} */
    public String premisesOfPast(int position) {
        return versions.premises(index.proposals().get(position));
    }

    /** Where nobody knows what day it is, the header says as much. */
    private List<Due> due(PublishedProposal proposal) {
        return days.of(proposal).stream().filter(it -> !it.left().isEmpty()).toList();
    }

    private Optional<PageLink> neighbour(int position) {
        List<PublishedProposal> all = index.proposals();
        return position < 0 || position >= all.size() ? Optional.empty() : Optional.of(names.link(all.get(position)));
    }

    /** What the template shows. */
    private record View(
            Frame frame,
            Optional<Publication> publication,
            String id,
            String title,
            String titleAnchor,
            Optional<Badge> status,
            Optional<Findings.Link> findings,
            Optional<Banner> banner,
            List<People.Person> authors,
            List<Metadata.Entry> fields,
            List<Due> due,
            List<Life.Stage> life,
            int leftOut,
            List<Life.Named> named,
            Optional<LifeDrawing> drawing,
            Optional<Way> way,
            List<Contents> contents,
            Optional<FindingNotes> notes,
            SafeHtml body,
            Optional<String> source,
            Optional<String> history,
            String path,
            Optional<RelationsFigure> around,
            Optional<PageLink> previous,
            Optional<PageLink> next) {

        List<Metadata.Entry> facts() {
            return Metadata.facts(fields, authors.isEmpty());
        }

        /** {@return what is due, unless the banner says so} */
        List<Due> soon() {
            return banner.flatMap(Banner::review).isPresent() ? List.of() : due;
        }

        boolean hasAuthors() {
            return !authors.isEmpty();
        }

        boolean hasFacts() {
            return hasAuthors() || !facts().isEmpty() || !soon().isEmpty();
        }

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

        /** {@return what is not shown of its past, in words; empty if it is all there} */
        String missing() {
            return leftOut == 0
                    ? ""
                    : leftOut == 1 ? "1 text is not shown as it was." : leftOut + " texts are not shown as they were.";
        }

        boolean hasContents() {
            return contents.size() > 1;
        }
    }
}
