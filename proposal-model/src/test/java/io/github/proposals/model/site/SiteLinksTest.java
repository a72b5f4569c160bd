package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.history.History;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.site.page.Asset;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every link of a site leads somewhere, and no id is there twice. */
class SiteLinksTest {

    /** These are no pages: the plugin writes them, or they are assets. */
    private static final Set<String> BESIDE =
            Set.of("status.atom", "index.json", "index.csv", "reviews.ics", "icon.svg");

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void ofASmallRegister() {
        assertLinks(Sites.sample());
    }

    @ParameterizedTest
    @CsvSource({
        "plano-pep, examples/plano, docs/peps",
        "dynamo-dep, examples/dynamo, deps",
        "jumpstarter-jep, examples/jumpstarter, docs/source/contributing/jeps"
    })
    void ofTheExamples(String process, String root, String directory) {
        SourceTree tree = SourceTree.directory(ROOT.resolve(root), ROOT.resolve(root), directory);
        assertLinks(Sites.site(process, tree, History.none(), Sites.WITH_SOURCE));
    }

    @Test
    void ofOurOwnProposals() throws IOException {
        Path file = ROOT.resolve("src/proposals/process.yaml");
        ProposalProcess process = new ProcessReader()
                .read(new SourceText("process.yaml", Files.readString(file)))
                .process()
                .orElseThrow();
        SourceTree tree = SourceTree.directory(ROOT, ROOT, "src/proposals");
        assertLinks(Sites.site(process, tree, History.none(), Sites.WITH_SOURCE));
    }

    private static void assertLinks(Site site) {
        Map<String, Document> pages = new TreeMap<>();
        Sites.pages(site).forEach((path, text) -> pages.put(path, Jsoup.parse(text)));
        assertTrue(pages.size() > 3, () -> "only " + pages.keySet());
        Set<String> beside = site.pages()
                .flatMap(page -> page.assets().stream())
                .map(Asset::path)
                .collect(Collectors.toCollection(() -> new HashSet<>(BESIDE)));
        List<String> problems = new ArrayList<>();
        pages.forEach((path, page) -> {
            Set<String> ids = new HashSet<>();
            page.getElementsByAttribute("id").eachAttr("id").stream()
                    .filter(id -> !ids.add(id))
                    .forEach(id -> problems.add(path + ": id twice: " + id));
            for (Element element : page.getElementsByAttribute("href")) {
                String href = element.attr("href");
                if (!href.matches("(https?|mailto):.*") && !leadsSomewhere(href, path, pages, beside)) {
                    problems.add(path + ": " + href);
                }
            }
        });
        assertEquals("", String.join("\n", problems));
    }

    private static boolean leadsSomewhere(String href, String from, Map<String, Document> pages, Set<String> beside) {
        String[] parts = href.split("#", 2);
        String path = parts[0].isEmpty() ? from : parts[0];
        return beside.contains(path)
                || pages.containsKey(path)
                        && (parts.length == 1
                                || pages.get(path).getElementById(URLDecoder.decode(parts[1], StandardCharsets.UTF_8))
                                        != null);
    }
}
