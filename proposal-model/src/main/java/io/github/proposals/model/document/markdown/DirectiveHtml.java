package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What becomes of a {@link Directive} on a page: as Sphinx shows it where that is a matter of text, and code otherwise.
 *
 * @param directive what its author wrote
 * @param depth how many directives its content is inside of; negative if it is not to be looked into
 */
record DirectiveHtml(Directive directive, int depth) {

    /** The boxes of Sphinx, and which of those of GitHub looks like them. */
    private static final Map<String, String> BOXES = Map.ofEntries(
            Map.entry("admonition", "note"),
            Map.entry("note", "note"),
            Map.entry("seealso", "note"),
            Map.entry("todo", "note"),
            Map.entry("hint", "tip"),
            Map.entry("tip", "tip"),
            Map.entry("important", "important"),
            Map.entry("attention", "warning"),
            Map.entry("warning", "warning"),
            Map.entry("caution", "caution"),
            Map.entry("danger", "caution"),
            Map.entry("error", "caution"));

    private static final Map<String, String> VERSIONS = Map.of(
            "versionadded", "New in version",
            "versionchanged", "Changed in version",
            "deprecated", "Deprecated since version");

    private static final Set<String> CODE = Set.of("code-block", "code", "sourcecode", "code-cell");

    /** They only arrange what is in them. */
    private static final Set<String> CONTAINERS =
            Set.of("div", "grid", "grid-item", "grid-item-card", "card", "tab-set", "tab-item", "table", "container");

    private static final Set<String> NOTHING = Set.of("contents", "index", "tableofcontents", "sectnum", "comment");

    private static final Pattern ENTRY = Pattern.compile("([^<>]{1,500}?)\\s*<([^<>\\s]{1,500})>");

    String html() {
        String name = directive.name();
        if (name.equals("mermaid")) {
            return FenceRenderer.code("mermaid", directive.content());
        }
        if (name.equals("math")) {
            return FenceRenderer.code("math", directive.argument() + "\n" + directive.content());
        }
        if (CODE.contains(name)) {
            return FenceRenderer.code(directive.argument(), directive.content());
        }
        if (NOTHING.contains(name)) {
            return "";
        }
        if (name.equals("toctree")) {
            return directive.options().containsKey("hidden") ? "" : list();
        }
        if (name.equals("image") || name.equals("figure")) {
            return figure();
        }
        return depth < 0 ? asCode() : nested(name);
    }

    private String nested(String name) {
        if (BOXES.containsKey(name)) {
            boolean titled = name.equals("admonition") && !directive.argument().isEmpty();
            String title = titled ? directive.argument() : name.equals("seealso") ? "See also" : capital(name);
            return box(BOXES.get(name), title, (titled ? "" : directive.argument() + "\n\n") + directive.content());
        }
        if (VERSIONS.containsKey(name)) {
            return box("note", VERSIONS.get(name) + " " + directive.argument(), directive.content());
        }
        if (name.equals("dropdown")) {
            return "<details><summary>" + inline(directive.argument()) + "</summary>\n" + text(directive.content())
                    + "</details>";
        }
        return CONTAINERS.contains(name) ? container() : asCode();
    }

    private String box(String kind, String title, String text) {
        return "<div class=\"admonition " + kind + "\">\n<p class=\"admonition-title\">" + inline(title) + "</p>\n"
                + text(text) + "</div>";
    }

    private String container() {
        boolean titled = !directive.argument().isEmpty() && !directive.name().matches("div|container|grid");
        return "<div>\n" + (titled ? "<p><strong>" + inline(directive.argument()) + "</strong></p>\n" : "")
                + text(directive.content()) + "</div>";
    }

    private String figure() {
        String image = "<img src=\"" + Escaping.escapeHtml(directive.argument(), false) + "\" alt=\""
                + Escaping.escapeHtml(directive.option("alt"), false) + "\" width=\""
                + Escaping.escapeHtml(directive.option("width"), false) + "\">";
        boolean captioned = depth >= 0 && !directive.content().isBlank();
        String caption = captioned ? "<figcaption>\n" + text(directive.content()) + "</figcaption>" : "";
        return "<figure>" + image + caption + "</figure>";
    }

    /** The pages that belong below this one. */
    private String list() {
        StringBuilder list = new StringBuilder("<ul>\n");
        directive
                .content()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    Matcher entry = ENTRY.matcher(line);
                    String target = entry.matches() ? entry.group(2) : line;
                    String file = target.matches("(?s).*(?:\\.[A-Za-z]{1,5}|[:/])$") ? target : target + ".md";
                    list.append("<li><a href=\"")
                            .append(Escaping.escapeHtml(file, false))
                            .append("\">")
                            .append(Escaping.escapeHtml(entry.matches() ? entry.group(1) : line, false))
                            .append("</a></li>\n");
                });
        return list.append("</ul>").toString();
    }

    private String asCode() {
        return FenceRenderer.code("", directive.content());
    }

    private String text(String markdown) {
        return MarkdownRenderer.unsafeHtml(markdown, depth);
    }

    private String inline(String markdown) {
        String html = text(markdown).strip();
        boolean paragraph = html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 3) < 0;
        return paragraph ? html.substring(3, html.length() - 4) : Escaping.escapeHtml(markdown, false);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
