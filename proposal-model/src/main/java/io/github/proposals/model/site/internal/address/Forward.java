package io.github.proposals.model.site.internal.address;

import com.samskivert.mustache.Template;
import io.github.proposals.model.site.internal.html.Characters;
import io.github.proposals.model.site.internal.page.SiteTemplates;
import io.github.proposals.model.site.page.Asset;

/**
 * What stands in a small page that leads on at once, in any frame.
 *
 * @param page where it leads
 * @param words what is there
 */
record Forward(String page, String words) {

    private static final Template TEMPLATE = SiteTemplates.get("forward");

    static Asset to(String path, boolean folder, String page, String words) {
        return Asset.ofText(
                path, () -> Characters.allowed(TEMPLATE.execute(new Forward((folder ? "../" : "") + page, words))));
    }
}
