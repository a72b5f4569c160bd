package io.github.proposals.model.site.internal.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Elements in their order, found without a query: each query of jsoup leaves something with the thread that makes all later
 * work of it slower.
 */
public final class Walk {

    private Walk() {}

    /** {@return the element and all that is in it, as it is now} */
    static List<Element> all(Element root) {
        return root.stream().toList();
    }

    /** {@return those with a name} */
    static List<Element> named(Element root, String name) {
        return root.stream().filter(it -> it.nameIs(name)).toList();
    }

    /** {@return those with an id} */
    static List<Element> withId(Element root) {
        return root.stream().filter(it -> it.hasAttr("id")).toList();
    }

    /** {@return whether the element, or one around it, has one of some names} */
    public static boolean isIn(Element element, Set<String> names) {
        for (Element around = element; around != null; around = around.parent()) {
            if (names.contains(around.normalName())) {
                return true;
            }
        }
        return false;
    }
}
