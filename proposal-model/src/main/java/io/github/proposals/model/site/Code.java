package io.github.proposals.model.site;

import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which code of a text needs a script to look its best. */
final class Code {

    private static final String LANGUAGE = "language-";

    /** Names under which people write code that has no colours. */
    private static final Set<String> PLAIN = Set.of("text", "txt", "plain", "plaintext", "none", "nohighlight");

    private Code() {}

    /** {@return what a page with this text has to load} */
    static Set<Script> scripts(Element root) {
        Set<Script> scripts = EnumSet.noneOf(Script.class);
        for (Element code : Walk.named(root, "code")) {
            if (isDiagram(code)) {
                scripts.add(Script.DIAGRAMS);
            } else if (isBlock(code)
                    && code.className().startsWith(LANGUAGE)
                    && !PLAIN.contains(code.className().substring(LANGUAGE.length()))) {
                scripts.add(Script.CODE);
            }
        }
        return scripts;
    }

    /** {@return whether {@code element} is the description of a diagram} */
    static boolean isDiagram(Element element) {
        return element.className().equals(LANGUAGE + "mermaid") && isBlock(element);
    }

    private static boolean isBlock(Element code) {
        return code.nameIs("code") && code.parent() != null && code.parent().nameIs("pre");
    }
}
