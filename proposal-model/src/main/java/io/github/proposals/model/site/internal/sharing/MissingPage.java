package io.github.proposals.model.site.internal.sharing;

import com.samskivert.mustache.Template;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.Frame;
import io.github.proposals.model.site.internal.page.SiteTemplates;

/** The page that servers show where there is none. It is shown at any address, so that its links say where the others are. */
public final class MissingPage {

    private static final Template TEMPLATE = SiteTemplates.get("missing");

    private MissingPage() {}

    /**
     * {@return the page}
     *
     * @param root where the other pages are, seen from any page of the same host
     */
    public static Content of(PublishedRegister index, String root) {
        View view = new View(root);
        Frame frame = Frame.of(index, "Not found", "There is no such page.").from(root);
        return new Content("404.html", frame, TEMPLATE.execute(view));
    }

    /** What the template shows. */
    private record View(String root) {}
}
