package io.github.proposals.model.site.internal.html;

import io.github.proposals.model.document.Rendering;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The attributes whose values are no free text. Browsers pass over a wrong one, but the page is no valid HTML with it. */
final class AttributeValues {

    private static final Map<String, Pattern> ALLOWED = Map.of(
            "lang",
            Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,9}"),
            "dir",
            Pattern.compile("(?i)ltr|rtl|auto"),
            "start",
            Pattern.compile("-?[0-9]{1,9}"),
            "colspan",
            Pattern.compile("[1-9][0-9]{0,2}"),
            "rowspan",
            Pattern.compile("[1-9][0-9]{0,2}"),
            Rendering.PLACE,
            Pattern.compile("[0-9]{1,9}"));

    private AttributeValues() {}

    /** Removes what means nothing. */
    static void check(Element element) {
        ALLOWED.forEach((name, allowed) -> {
            if (element.hasAttr(name) && !allowed.matcher(element.attr(name)).matches()) {
                element.removeAttr(name);
            }
        });
    }
}
