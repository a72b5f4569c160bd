package io.github.proposals.model.site.internal.address;

import com.samskivert.mustache.Template;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.site.internal.page.Badge;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.Frame;
import io.github.proposals.model.site.internal.page.PageLink;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.SiteTemplates;
import java.util.List;
import java.util.Optional;

/** The page that asks which of several proposals is meant. */
final class WhichPage {

    private static final Template TEMPLATE = SiteTemplates.get("which");

    private WhichPage() {}

    static Content of(String path, List<PublishedProposal> proposals, PublishedRegister index, PageNames names) {
        String name = path.replaceFirst("[.]html$", "");
        View view = new View(
                name,
                proposals.stream()
                        .map(it -> new Choice(names.link(it), Badge.of(it), it.path()))
                        .toList());
        Frame frame = Frame.of(index, name, "Which of " + proposals.size() + " proposals is meant by " + name + ".");
        return new Content(path, frame, TEMPLATE.execute(view));
    }

    /** What the template shows. */
    private record View(String name, List<Choice> choices) {}

    /** One that may be meant. */
    private record Choice(PageLink link, Optional<Badge> status, String path) {}
}
