package io.github.proposals.model.site.internal.html;

import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which code of a text needs a script to look its best. */
final class Code {

    private static final String LANGUAGE = "language-";

    /** Names under which people write code that has no colours. */
    private static final Set<String> PLAIN = Set.of("text", "txt", "plain", "plaintext", "none", "nohighlight");

    private Code() {}

    /** {@return the kinds of code that a text has} */
    static Set<CodeKind> kinds(Element root) {
        Set<CodeKind> kinds = EnumSet.noneOf(CodeKind.class);
        for (Element code : Walk.named(root, "code")) {
            if (!isBlock(code)) {
                continue;
            }
            if (isDiagram(code)) {
                kinds.add(CodeKind.DIAGRAM);
                continue;
            }
            kinds.add(CodeKind.PLAIN);
            if (code.className().startsWith(LANGUAGE)
                    && !PLAIN.contains(code.className().substring(LANGUAGE.length()))) {
                kinds.add(CodeKind.COLOURED);
            }
        }
        return kinds;
    }

    /** {@return whether {@code element} is the description of a diagram} */
    static boolean isDiagram(Element element) {
        return element.className().equals(LANGUAGE + "mermaid") && isBlock(element);
    }

    private static boolean isBlock(Element code) {
        return code.nameIs("code") && code.parent() != null && code.parent().nameIs("pre");
    }
}
