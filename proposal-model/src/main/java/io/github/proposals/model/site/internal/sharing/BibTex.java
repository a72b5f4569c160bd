package io.github.proposals.model.site.internal.sharing;

import io.github.proposals.model.site.internal.page.PageNames;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Citations for lists of literature in LaTeX. */
final class BibTex {

    private static final Map<Character, String> SPECIAL = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\{",
            '}', "\\}",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}");

    private BibTex() {}

    /** {@return the entry of a proposal} */
    static String of(Publication proposal) {
        StringBuilder entry = new StringBuilder(
                "@techreport{" + PageNames.harmless(proposal.id()).toLowerCase(Locale.ROOT) + ",\n");
        if (!proposal.authors().isEmpty()) {
            line(
                    entry,
                    "author",
                    proposal.authors().stream().map(BibTex::author).collect(Collectors.joining(" and ")));
        }
        line(entry, "title", "{" + escaped(proposal.title()) + "}");
        line(entry, "institution", "{" + escaped(proposal.register()) + "}");
        line(entry, "number", escaped(proposal.id()));
        proposal.published().ifPresent(day -> {
            line(entry, "year", String.valueOf(day.getYear()));
            line(entry, "month", String.valueOf(day.getMonthValue()));
        });
        if (!proposal.status().isBlank()) {
            line(entry, "note", "Status: " + escaped(proposal.status()));
        }
        line(entry, "url", address(proposal.page()));
        return entry.append("}").toString();
    }

    private static void line(StringBuilder entry, String name, String value) {
        entry.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    /** What could be read as several names, or as their parts, is one name. */
    private static String author(String name) {
        boolean plain = name.matches("[\\p{L}\\p{M}\\p{N} .'-]*") && !name.matches("(?i).*\\sand\\s.*");
        return plain ? name : "{" + escaped(name) + "}";
    }

    /** Not even a name with a line end gets out of its braces. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.replaceAll("\\s+", " ").toCharArray()) {
            escaped.append(SPECIAL.getOrDefault(c, ("&%$#_".indexOf(c) >= 0 ? "\\" : "") + c));
        }
        return escaped.toString();
    }

    /** No address has these as they are. */
    private static String address(String text) {
        return text.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }
}
