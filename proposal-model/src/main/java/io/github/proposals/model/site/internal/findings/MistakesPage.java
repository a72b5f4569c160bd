package io.github.proposals.model.site.internal.findings;

import com.samskivert.mustache.Template;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.Frame;
import io.github.proposals.model.site.internal.page.SiteTemplates;
import io.github.proposals.model.site.page.SiteOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page that a server shows at any address while nothing can be judged, since what says how has mistakes. */
public final class MistakesPage {

    private static final Template TEMPLATE = SiteTemplates.get("mistakes");

    private MistakesPage() {}

    /**
     * {@return the page}
     *
     * @param index what was shown before
     * @param message why nothing can be judged
     * @param mistakes what is wrong
     * @param root where the other pages are, seen from any page of the same host
     */
    public static Content of(PublishedRegister index, String message, Diagnostics mistakes, String root) {
        List<FindingItem> items = new ArrayList<>();
        for (Diagnostic mistake : mistakes) {
            items.add(FindingItem.of(
                    new Findings.Numbered(items.size() + 1, mistake, true, 0), SiteOptions.of(Optional.empty())));
        }
        Frame frame = Frame.of(index, "Nothing can be shown", message).from(root);
        return new Content("mistakes.html", frame, TEMPLATE.execute(new View(message, items)));
    }

    /** What the template shows. */
    private record View(String message, List<FindingItem> items) {}
}
