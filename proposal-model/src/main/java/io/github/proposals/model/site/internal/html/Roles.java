package io.github.proposals.model.site.internal.html;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What MyST, the Markdown of Sphinx, has inside of lines: roles such as <code>{ref}`text`</code>, names of places, comments.
 * All else that looks a bit like it stays as it is.
 */
final class Roles {

    /** Those that name something, with the element that shows it. */
    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("kbd", "kbd"),
            Map.entry("sub", "sub"),
            Map.entry("sup", "sup"),
            Map.entry("abbr", "span"),
            Map.entry("term", "span"),
            Map.entry("numref", "span"),
            Map.entry("any", "span"),
            Map.entry("guilabel", "strong"),
            Map.entry("menuselection", "strong"),
            Map.entry("strong", "strong"),
            Map.entry("emphasis", "em"),
            Map.entry("dfn", "em"),
            Map.entry("code", "code"),
            Map.entry("literal", "code"),
            Map.entry("eq", "code"),
            Map.entry("command", "code"),
            Map.entry("program", "code"),
            Map.entry("option", "code"),
            Map.entry("envvar", "code"),
            Map.entry("file", "code"),
            Map.entry("samp", "code"));

    private static final Pattern OF_A_LANGUAGE = Pattern.compile("(?:py|c|cpp|js|rst|std|sphinx):[a-z:]{1,30}");

    private static final Pattern ROLE = Pattern.compile("(?<![\\w$\\\\])\\{([a-z][a-z:]{0,40})}$");

    /** A text with the target of a link behind it. */
    private static final Pattern TITLED = Pattern.compile("(.*\\S)\\s*<([^<>]{1,500})>", Pattern.DOTALL);

    private static final Pattern PLACE = Pattern.compile("\\(([\\w.:-]{1,200})\\)=[ \\t]*(?:\\n|$)");

    private Roles() {}

    /** Shows them in a page made of {@code html}. */
    static void show(Element root, String html) {
        if (html.contains("<p>% ")) {
            Walk.named(root, "p").forEach(Roles::removeComment);
        }
        if (html.contains(")=")) {
            Walk.named(root, "p").forEach(Roles::namePlace);
        }
        if (html.contains("}<code>")) {
            Walk.named(root, "code").forEach(code -> show(root, code));
        }
    }

    private static void removeComment(Element paragraph) {
        if (paragraph.wholeText().lines().allMatch(line -> line.startsWith("% ") || line.equals("%"))) {
            paragraph.remove();
        }
    }

    private static void namePlace(Element paragraph) {
        if (!(paragraph.firstChild() instanceof TextNode text)) {
            return;
        }
        Matcher matcher = PLACE.matcher(text.getWholeText());
        if (!matcher.lookingAt()) {
            return;
        }
        Element place = new Element("span").attr("id", matcher.group(1));
        if (matcher.end() == text.getWholeText().length() && paragraph.childNodeSize() == 1) {
            paragraph.replaceWith(place);
        } else {
            text.text(text.getWholeText().substring(matcher.end()));
            paragraph.prependChild(place);
        }
    }

    private static void show(Element root, Element code) {
        Node before = code.previousSibling();
        if (!(before instanceof TextNode text) || !text.getWholeText().endsWith("}") || code.childrenSize() > 0) {
            return;
        }
        String written = text.getWholeText();
        Matcher role = ROLE.matcher(written.substring(Math.max(0, written.length() - 50)));
        if (!role.find()) {
            return;
        }
        Element shown = shown(root, role.group(1), code);
        if (shown.nameIs("a") && Walk.isIn(code, Set.of("a"))) {
            shown.tagName("span").removeAttr("href");
        }
        if (shown != code) {
            text.text(written.substring(0, written.length() - role.group(1).length() - 2));
            code.replaceWith(shown);
        }
    }

    private static Element shown(Element root, String role, Element code) {
        Matcher titled = TITLED.matcher(code.text());
        String text = titled.matches() ? titled.group(1) : code.text();
        String target = titled.matches() ? titled.group(2) : code.text();
        switch (role) {
            case "ref":
                return new Element("a")
                        .attr("href", "#" + target)
                        .text(titled.matches() ? text : heading(root, target));
            case "doc":
                return new Element("a")
                        .attr("href", target + ".md")
                        .text(titled.matches() ? text : target.substring(target.lastIndexOf('/') + 1));
            case "download":
                return new Element("a").attr("href", target).text(text);
            case "math":
                return new Element("span").attr("class", "math").text("$" + code.text() + "$");
            case "pep", "rfc":
                return new Element("span").text(role.toUpperCase(Locale.ROOT) + " " + text);
            default:
                boolean language = OF_A_LANGUAGE.matcher(role).matches();
                String name =
                        language ? text.replaceFirst("^~(?:.*\\.)?|^!", "") : titled.matches() ? text : code.text();
                String element = language ? "code" : ELEMENTS.get(role);
                return element == null ? code : new Element(element).text(name);
        }
    }

    /** {@return the heading at a place, or its name} */
    private static String heading(Element root, String place) {
        Element named = root.getElementById(place);
        Element next = named == null ? null : named.nextElementSibling();
        return next != null && next.normalName().matches("h[1-6]") ? next.text() : place;
    }
}
