package io.github.proposals.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Proposals with an attack in each place that Markdown has. */
final class AttackedText {

    private static final String HEADER = """
            # JEP-{n}: {1}

            | Field | Value |
            |---|---|
            | **JEP** | {n} |
            | **Title** | {|} |
            | **Author(s)** | @ada ({|}), {|}, @{|} |
            | **Status** | {|} |
            | **Type** | {|} |
            | **Created** | {|} |
            | **Updated** | 2026-01-01 {|} |
            | **Discussion** | [{|}]({|} "{|}"), https://example.org/{|} |
            | **Requires** | JEP-1000, JEP-1002 {|} |
            | **Superseded-By** | {|} |
            | **{|}** | {|} |

            """;

    /** Where Markdown itself escapes; an attack stays in its place. */
    private static final String QUOTED = """
            ## Quoted

            `{1}` JEP-1000 @ada

            ~~~~{1}
            {*}
            ~~~~

            ~~~~java {1}
            {*}
            ~~~~

            ~~~~html
            {*}
            ~~~~

            ~~~~{note} {1}
            :class: {1}

            {*}
            ~~~~

                {1}

            [x]({1}) [x](<{1}>) [x](x "{1}") [x](x '{1}') [x](JEP-1000-x.md#{1}) [x](#{1}) [a][b] <{1}>

            ![x]({1}) ![x](<{1}>) ![x](x.png "{1}") [![x]({1} "{1}")]({1}) {note}`{1}` {{1}}`x`

            [b]: {1} "{1}"

            """;

    /** Where HTML is taken as it is; an attack may swallow whatever follows. */
    private static final List<String> RAW = List.of(
            "## {1}",
            "Text {1} text, **{1}**, _{1}_, ~~{1}~~, JEP-1000{1}, @ada{1}.",
            "- {1}\n- [ ] {1}\n\n1. {1}",
            "> {1}",
            "| {|} | b |\n|:---|---:|\n| {|} | [x]({|}) |",
            "[{1}](x) ![{1}](x.png) [^n]\n\n[^n]: {1}",
            "### [{1}]({1}) {#{1}}",
            ":::{{1}}\n{*}\n:::",
            "<a href=\"{1}\" title=\"{1}\" id=\"{1}\" class=\"{1}\">x</a> <img src=\"{1}\" alt=\"{1}\" title=\"{1}\">",
            "<a href='{1}' title='{1}' id='{1}'>x</a> <img src='{1}' alt='{1}'> <a href={1}>x</a>",
            "<div align=\"{1}\" lang=\"{1}\" dir=\"{1}\">\n\n{*}\n\n</div>",
            "<details open><summary>{1}</summary>{*}</details>",
            "<!-- {1} -->",
            "<table><tr><td colspan=\"{1}\">{1}</td></tr></table>",
            "{*}",
            "<p>{*}</p>");

    private AttackedText() {}

    /** {@return a proposal with the attack in all places} The number decides which place comes first. */
    static String everywhere(int number, String attack) {
        List<String> raw = new ArrayList<>(RAW);
        Collections.rotate(raw, number);
        return filled(HEADER + QUOTED + String.join("\n\n", raw) + "\n", number, attack);
    }

    /** {@return a proposal with diagrams that are attacks, and one that has them as names} */
    static String diagrams(int number, List<String> attacks) {
        StringBuilder text = new StringBuilder("# JEP-%04d: Diagrams\n\n## Diagrams\n\n".formatted(number));
        StringBuilder names = new StringBuilder("~~~~mermaid\nflowchart LR\n");
        for (String attack : attacks) {
            text.append(filled("~~~~mermaid\n{*}\n~~~~\n\n", number, attack));
            names.append(filled("  start --> n" + names.length() + "[\"{1}\"]\n", number, attack.replace('"', '\'')));
        }
        return text.append(names).append("~~~~\n").toString();
    }

    /** {@return a proposal with many attacks, and other words around them in another {@code edition}} */
    static String changing(int number, List<String> attacks, String edition) {
        StringBuilder text = new StringBuilder("# JEP-%04d: Changes\n\n".formatted(number));
        for (String attack : attacks) {
            text.append(filled("""
                    ## {1}

                    Some words {1} of an EDITION that is this [x]({1} "{1}") one, and `{1}`.

                    - an EDITION {1}

                    | {|} | b |
                    |---|---|
                    | EDITION {|} | [x]({|}) |

                    ~~~~
                    EDITION {*}
                    ~~~~

                    <p title="EDITION {1}">{*} EDITION</p>

                    """.replace("EDITION", edition), number, attack));
        }
        return text.toString();
    }

    /** The attack as it is, on one line, and on one line of a table. */
    private static String filled(String template, int number, String attack) {
        String line = attack.replaceAll("[\\r\\n]", " ");
        return template.replace("{n}", String.format("%04d", number))
                .replace("{1}", line)
                .replace("{|}", line.replace("|", "\\|"))
                .replace("{*}", attack);
    }
}
