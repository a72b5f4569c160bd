package io.github.proposals.model.site.internal.proposal;

import com.samskivert.mustache.Template;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.site.internal.difference.Difference;
import io.github.proposals.model.site.internal.html.Body;
import io.github.proposals.model.site.internal.html.SafeHtml;
import io.github.proposals.model.site.internal.html.WebAddress;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.Findable;
import io.github.proposals.model.site.internal.page.Frame;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.SiteTemplates;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The pages of what became of texts that proposals had.
 *
 * @param index what the pages show
 * @param names the pages of today
 * @param texts makes texts ready for pages
 */
record ChangesPage(PublishedRegister index, PageNames names, Texts texts) {

    /** Both texts together, in characters of HTML: longer ones are read beside each other. */
    static final int LONGEST = 1 << 20;

    private static final Template TEMPLATE = SiteTemplates.get("changes");

    /**
     * {@return the page of what became of one text}
     *
     * @param before the text
     * @param next what it became; nothing for that of today
     * @param after the text of that
     */
    Content of(
            PublishedProposal proposal,
            OldVersion old,
            Texts.Text before,
            Optional<OldVersion> next,
            Texts.Text after) {
        Set<String> own = after.own();
        ProposalLinks oldLinks = texts.links(before, own);
        ProposalLinks links = texts.links(after, own);
        Pictures pictures = texts.pictures(links);
        boolean fits = before.document().unsafeHtml().length()
                        + after.document().unsafeHtml().length()
                <= LONGEST;
        Optional<Marked> marked = Optional.of(fits).filter(it -> it).map(it -> {
            Body went = texts.linked(before, proposal, oldLinks, pictures);
            Body body = texts.linked(after, proposal, links, pictures);
            Difference difference = body.since(went);
            return new Marked(difference, body.finished());
        });
        List<OldHeader.Line> fields = texts.header(
                        after, next.map(OldVersion::header).orElseGet(() -> texts.beside(proposal)), links)
                .since(texts.header(before, old.header(), oldLinks));
        View view = new View(
                proposal.id(),
                next.map(it -> it.version().title()).filter(it -> !it.isEmpty()).orElse(proposal.title()),
                after.document().titleAnchor(),
                Side.of(old),
                next.map(Side::of),
                names.of(proposal),
                fields,
                marked);
        String words = "what changed from " + old.day()
                + next.map(it -> " to " + it.day()).orElse(" until now");
        Frame frame = Frame.ofPast(
                index,
                proposal.id() + " " + view.title + ": " + words,
                "The text of " + proposal.id() + ": " + words + ".",
                names.of(proposal));
        return new Content(
                old.changes(next), frame, TEMPLATE.execute(view), Set.of(), pictures.assets(), Findable.NOTHING);
    }

    /**
     * A text that is compared.
     *
     * @param day of when it is
     * @param words what happened then
     * @param page where it can be read
     */
    private record Side(String day, String words, String page) {

        static Side of(OldVersion version) {
            return new Side(version.day(), version.words(), version.page());
        }
    }

    /** What became of a text. */
    private record Marked(Difference difference, SafeHtml body) {

        boolean isSame() {
            return difference.added() + difference.removed() == 0;
        }

        String count() {
            return words(difference.added(), "came") + " and " + words(difference.removed(), "went");
        }

        private static String words(int count, String what) {
            return count + (count == 1 ? " word " : " words ") + what;
        }

        boolean hasPlaces() {
            return difference.changed().size() > 1;
        }

        List<Contents> places() {
            return difference.changed().stream()
                    .map(it -> new Contents(it.title(), "#" + WebAddress.encoded(it.id()), List.of()))
                    .toList();
        }
    }

    /** What the template shows. */
    private record View(
            String id,
            String title,
            String titleAnchor,
            Side from,
            Optional<Side> to,
            String present,
            List<OldHeader.Line> fields,
            Optional<Marked> marked) {

        boolean hasFields() {
            return !fields.isEmpty();
        }
    }
}
