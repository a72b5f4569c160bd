package io.github.proposals.model.site.internal.proposal;

import com.samskivert.mustache.Template;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.site.internal.html.Body;
import io.github.proposals.model.site.internal.html.SafeHtml;
import io.github.proposals.model.site.internal.page.Badge;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.Findable;
import io.github.proposals.model.site.internal.page.Frame;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.Script;
import io.github.proposals.model.site.internal.page.SiteTemplates;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The pages of texts that proposals had.
 *
 * @param index what the pages show
 * @param names the pages of today
 * @param texts makes texts ready for pages
 */
record VersionPage(PublishedRegister index, PageNames names, Texts texts) {

    private static final Template TEMPLATE = SiteTemplates.get("version");

    /**
     * {@return the page of one text}
     *
     * @param text the text
     * @param steps the ways to what was before, and what came then
     */
    Content of(PublishedProposal proposal, OldVersion old, Texts.Text text, List<Life.PastLink> steps) {
        ProposalLinks links = texts.links(text, text.own());
        Pictures pictures = texts.pictures(links);
        Body body = texts.linked(text, proposal, links, pictures);
        String id = proposal.id();
        View view = new View(
                id,
                old.version().title().isEmpty()
                        ? proposal.title()
                        : old.version().title(),
                text.document().titleAnchor(),
                old.badge(index),
                old.day(),
                old.words(),
                names.of(proposal),
                steps,
                texts.header(text, old.header(), links).lines(),
                text.contents(),
                body.finished());
        Frame frame = Frame.ofPast(
                index,
                id + " " + view.title + ", " + old.day(),
                "The text of " + id + " of " + old.day() + ", when it " + old.words() + ".",
                names.of(proposal));
        Set<Script> scripts = new HashSet<>(Script.of(body.code()));
        if (view.hasContents()) {
            scripts.add(Script.TEXT);
        }
        return new Content(old.page(), frame, TEMPLATE.execute(view), scripts, pictures.assets(), Findable.NOTHING);
    }

    /** What the template shows. */
    private record View(
            String id,
            String title,
            String titleAnchor,
            Badge status,
            String day,
            String words,
            String present,
            List<Life.PastLink> steps,
            List<OldHeader.Line> fields,
            List<Contents> contents,
            SafeHtml body) {

        boolean hasContents() {
            return contents.size() > 1;
        }

        boolean hasFields() {
            return !fields.isEmpty();
        }
    }
}
