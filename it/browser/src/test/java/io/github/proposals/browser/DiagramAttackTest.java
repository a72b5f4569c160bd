package io.github.proposals.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.github.proposals.model.history.History;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.text.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A drawing is only a drawing, whatever its description asks Mermaid for. */
@InBrowser
class DiagramAttackTest {

    /** Each would run or load something if Mermaid had its way, and the page no policy. */
    private static final List<String> TRICKS = List.of(
            "---\nconfig:\n  securityLevel: loose\n  htmlLabels: true\n---\nflowchart LR\nA[\"<img src=x onerror=hit()>a\"] --> B",
            "---\nconfig:\n  flowchart:\n    htmlLabels: true\n---\nflowchart LR\nA[\"<iframe srcdoc='<script>parent.hit()</script>'></iframe>a\"] --> B",
            "%%{init: {\"securityLevel\": \"loose\", \"flowchart\": {\"htmlLabels\": true}}}%%\nflowchart LR\nA[\"<b onclick=hit()>a</b>\"] --> B\nclick A call hit()",
            "%%{init: {\"securityLevel\": \"antiscript\", \"secure\": []}}%%\nflowchart LR\nA --> B\nclick A hit",
            "%%{init: {\"__proto__\": {\"securityLevel\": \"loose\"}, \"constructor\": {\"prototype\": {\"securityLevel\": \"loose\"}}}}%%\nflowchart LR\nA[\"<img src=x onerror=hit()>a\"]",
            "flowchart LR\nA --> B\nclick A call hit() \"touch\"\nclick B hit",
            "flowchart LR\nA --> B\nclick A href \"javascript:hit()\" _self\nclick B href \"java\tscript:hit()\" _self",
            "flowchart LR\nA --> B\nclick A \"data:text/html,<script>hit()</script>\"\nclick B href \"&#106;avascript:hit()\"",
            "flowchart LR\nA[\"<a href='javascript:hit()'>a</a>\"] --> B[\"<svg onload=hit()>b</svg>\"]",
            "flowchart LR\nA[\"<img src='https://elsewhere.example/p.png'>a\"] --> B",
            "flowchart LR\nA@{ img: \"https://elsewhere.example/p.png\", label: \"a\", h: 60 }",
            "%%{init: {\"themeCSS\": \"body { display: none } * { background: url(https://elsewhere.example/t) }\"}}%%\nflowchart LR\nA --> B",
            "%%{init: {\"theme\": \"base\", \"themeVariables\": {\"primaryColor\": \"red;}*{background:url(https://elsewhere.example/v)}\"}}}%%\nflowchart LR\nA --> B",
            "%%{init: {\"fontFamily\": \"x;} @import 'https://elsewhere.example/f.css'; body{display:none} {\"}}%%\nflowchart LR\nA --> B",
            "%%{init: {\"dompurifyConfig\": {\"ADD_ATTR\": [\"onerror\", \"onclick\"], \"ADD_TAGS\": [\"script\", \"iframe\"]}}}%%\nflowchart LR\nA[\"<img src=x onerror=hit()>a\"]",
            "flowchart LR\nA --> B\nstyle A fill:url(https://elsewhere.example/s),position:fixed,inset:0",
            "flowchart LR\nA --> B\nclassDef x fill:url(https://elsewhere.example/c)\nclass A x",
            "sequenceDiagram\nparticipant A\nlink A: x @ javascript:hit()\nlinks A: {\"y\": \"javascript:hit()\"}\nA->>A: <img src=x onerror=hit()>",
            "classDiagram\nclass A\nlink A \"javascript:hit()\"\nclass B\nclick B call hit()",
            "gantt\nsection x\na :a, 2026-01-01, 1d\nb :b, 2026-01-02, 1d\nclick a href \"javascript:hit()\"\nclick b call hit()",
            "stateDiagram-v2\n[*] --> s\ns: <img src=x onerror=hit()>\nclick s \"javascript:hit()\"",
            "erDiagram\nA ||--o{ B : \"<img src=x onerror=hit()>\"",
            "flowchart LR\naccTitle: <img src=x onerror=hit()>\naccDescr { </desc><script>hit()</script> }\nA --> B");

    /** A page may make handlers of what it then cleans. Ours does not get that far. */
    private static final String READ = """
            const parse = DOMParser.prototype.parseFromString;
            DOMParser.prototype.parseFromString = function (...text) {
              const read = parse.apply(this, text);
              for (const element of read.querySelectorAll('*')) {
                if ([...element.attributes].some(it => /^on/i.test(it.name) && it.value.includes('hit'))) {
                  console.error('read as an element: ' + element.outerHTML);
                }
              }
              return read;
            };
            """;

    private static final String TOUCH = """
            () => document.querySelectorAll('figure.diagram .drawn *').forEach(it =>
                ['click', 'mousedown', 'mouseover', 'touchstart'].forEach(event =>
                    it.dispatchEvent(new MouseEvent(event, {bubbles: true, cancelable: true}))))
            """;

    private static final String OUTSIDE = """
            () => [...document.querySelectorAll('figure.diagram')].flatMap((figure, i) =>
                [...figure.querySelectorAll('.drawn foreignObject, .drawn script, .drawn img, .drawn image, .drawn iframe')]
                    .map(it => 'diagram ' + (i + 1) + ' has ' + it.localName)
                    .concat(/elsewhere\\.example|javascript:/.test(figure.querySelector('.drawn')?.innerHTML.replace(/<text.*?<\\/text>/gs, ''))
                        ? ['diagram ' + (i + 1) + ' names another host or runs'] : [])
                    .concat(!figure.querySelector('.drawn svg, .mistake') ? ['diagram ' + (i + 1) + ' is not done'] : []))
            """;

    @Test
    void noDescriptionRunsOrLoadsAnything(Browsing browsing) {
        browsing.with(it -> it.setBypassCSP(true));
        Watch watch = new Watch(browsing, site());
        List<String> found = new ArrayList<>();
        watch.look("JEP-0010.html", found);
        Page page = watch.page();
        page.evaluate(TOUCH);
        ((List<?>) page.evaluate(OUTSIDE)).forEach(it -> found.add(it.toString()));
        browsing.takeProblems().forEach(it -> found.add("touched: " + it));
        Trouble.assertNone(found);
    }

    @Test
    void noDescriptionIsReadAsAHandler(Browsing browsing) {
        Watch watch = new Watch(browsing.prepared(it -> it.addInitScript(READ)), site());
        List<String> found = new ArrayList<>();
        watch.look("JEP-0010.html", found);
        Trouble.assertNone(found);
        watch.page().evaluate("new DOMParser().parseFromString('<b onclick=hit()>x</b>', 'text/html')");
        assertEquals(1, browsing.takeProblems().size(), "what is looked for would be found");
    }

    @Test
    void aComparisonStaysInItsWords(Browsing browsing) {
        Page page = browsing.open(
                site("flowchart LR\nA[n<k if k=1] -->|a<b, b=c| B[<a href=\"x\">b] --> C[<b>bold</b><br>text]"),
                "JEP-0010.html");
        page.locator("figure.diagram details").waitFor();
        String words = page.locator("figure.diagram .drawn svg").textContent().replace("\u2060", "");
        List.of("n<k if k=1", "a<b, b=c", "<a href='x'>b", "bold").forEach(it -> assertTrue(words.contains(it), words));
    }

    @Test
    void mostAreDrawnAsIfNothingHadBeenAskedFor(Browsing browsing) {
        Watch watch = new Watch(browsing, site());
        List<String> found = new ArrayList<>();
        watch.look("JEP-0010.html", found);
        Trouble.assertNone(found);
        Page page = watch.page();
        assertEquals(TRICKS.size(), page.locator("figure.diagram").count());
        int drawn = page.locator("figure.diagram .drawn svg").count();
        assertTrue(drawn > TRICKS.size() * 2 / 3, drawn + " of " + TRICKS.size() + " are drawn");
        assertEquals("strict", page.evaluate("mermaid.mermaidAPI.getConfig().securityLevel"));
        assertEquals(true, page.evaluate("getComputedStyle(document.body).display !== 'none'"));
    }

    private static WrittenSite site() {
        return site(TRICKS.toArray(String[]::new));
    }

    private static WrittenSite site(String... diagrams) {
        StringBuilder text = new StringBuilder("# JEP-0010: Diagrams\n\n## Diagrams\n\n");
        List.of(diagrams).forEach(it -> text.append("```mermaid\n").append(it).append("\n```\n\n"));
        return SiteWriter.write(
                "attacks-diagrams",
                BuiltInProcesses.get("jumpstarter-jep"),
                SourceTree.of("jeps", Map.of("jeps/JEP-0010-diagrams.md", text.toString())),
                History.none());
    }
}
