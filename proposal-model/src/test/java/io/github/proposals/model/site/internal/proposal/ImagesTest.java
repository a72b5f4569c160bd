package io.github.proposals.model.site.internal.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.history.History;
import io.github.proposals.model.site.Site;
import io.github.proposals.model.site.Sites;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagesTest {

    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void aRepository() throws IOException {
        root = folder.resolve("repository");
        Files.createDirectories(root.resolve("jeps/img"));
        Files.write(root.resolve("jeps/img/Dot.PNG"), DOT);
        Files.write(folder.resolve("secret.png"), DOT);
    }

    @Test
    void showsAnImageOfTheRepository() throws IOException {
        Element image = only("![A dot](img/Dot.PNG \"hover\")");
        assertTrue(image.attr("src").matches("images/dot-[0-9a-f]{16}\\.png"), image.attr("src"));
        assertEquals("A dot", image.attr("alt"));
        assertEquals("hover", image.attr("title"));
        assertEquals(image.attr("src"), image.parent().attr("href"));
    }

    @Test
    void putsTheImageBesideThePage() throws IOException {
        Map<String, byte[]> images = images("![A dot](img/Dot.PNG) ![again](./img/Dot.PNG?raw=true)");
        assertEquals(1, images.size());
        assertEquals(
                List.of(DOT.length),
                images.values().stream().map(it -> it.length).toList());
    }

    @Test
    void tellsThatThereIsAnImageWhoseAuthorHasNoWordsForIt() throws IOException {
        assertEquals("Image Dot.PNG", only("![](img/Dot.PNG)").attr("alt"));
    }

    @Test
    void keepsApartWhatDiffersOnlyInCaseOrFolder() throws IOException {
        Files.write(root.resolve("jeps/img/dot.png"), DOT);
        Files.write(root.resolve("jeps/dot.png"), DOT);
        Map<String, byte[]> images = images("![a](img/Dot.PNG) ![b](img/dot.png) ![c](dot.png)");
        assertEquals(
                3, images.keySet().stream().map(String::toLowerCase).distinct().count());
    }

    @Test
    void keepsALinkAroundAnImage() throws IOException {
        Element image = only("[![A dot](img/Dot.PNG)](https://example.org)");
        assertEquals("https://example.org", image.parent().attr("href"));
    }

    @Test
    void readsNothingOutsideOfTheRepository() throws IOException {
        Files.createSymbolicLink(root.resolve("jeps/img/link.png"), folder.resolve("secret.png"));
        Files.createSymbolicLink(root.resolve("jeps/out"), folder);
        assertNothing("![a](../../secret.png) ![b](img/link.png) ![c](out/secret.png) ![d](/../secret.png)"
                + " ![e](" + folder.toUri() + "secret.png) ![f](%2e%2e/%2e%2e/secret.png) ![g](img/Dot.PNG%00)"
                + " ![h](" + folder + "/secret.png)");
    }

    @Test
    void loadsNothingFromElsewhere() throws IOException {
        assertNothing(
                "![a](https://example.org/a.png) ![b](//example.org/a.png) ![c](data:image/png;base64,iVBORw0KGgo=)"
                        + " <img src='https://example.org/a.png'> <img src=x srcset='https://example.org/a.png'>");
    }

    @Test
    void showsOnlyWhatIsAnImage() throws IOException {
        Files.writeString(root.resolve("jeps/page.png"), "<html><script>alert(1)</script></html>");
        Files.writeString(root.resolve("jeps/empty.png"), "");
        Files.write(root.resolve("jeps/large.png"), largePng());
        Files.createDirectories(root.resolve("jeps/folder.png"));
        assertNothing("![a](page.png) ![b](large.png) ![c](empty.png) ![d](folder.png) ![e](nowhere.png)");
        assertEquals(
                "https://example.org/blob/main/jeps/page.png",
                page("![a](page.png)").select(".text p a").attr("href"));
    }

    @Test
    void makesDrawingsHarmless() throws IOException {
        Files.writeString(
                root.resolve("jeps/a.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(1)</script><rect/></svg>");
        Map<String, byte[]> images = images("![a](a.svg)");
        assertEquals(
                List.of("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect></rect></svg>\n"),
                images.values().stream().map(String::new).toList());
    }

    @Test
    void showsOnlySoManyImagesOnAPage() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            Files.write(root.resolve("jeps/img/" + i + ".png"), DOT);
            text.append("![a](img/").append(i).append(".png)\n");
        }
        assertEquals(200, images(text.toString()).size());
    }

    private static byte[] largePng() {
        byte[] large = new byte[(10 << 20) + 1];
        System.arraycopy(DOT, 0, large, 0, DOT.length);
        return large;
    }

    private void assertNothing(String text) throws IOException {
        assertEquals(0, page(text).select("img").size(), text);
        assertEquals(Map.of(), images(text));
    }

    private Element only(String text) throws IOException {
        List<Element> images = page(text).select(".text img");
        assertEquals(1, images.size());
        return images.get(0);
    }

    private Document page(String text) throws IOException {
        return Jsoup.parse(Sites.pages(site(text)).get("JEP-0010.html"));
    }

    private Map<String, byte[]> images(String text) throws IOException {
        Map<String, byte[]> images = new TreeMap<>();
        site(text).pages().flatMap(it -> it.assets().stream()).forEach(it -> images.put(it.path(), it.content()));
        images.keySet().removeIf(it -> !it.startsWith("images/"));
        return images;
    }

    private Site site(String text) throws IOException {
        Files.writeString(root.resolve("jeps/JEP-0010-one.md"), "# JEP-0010: One\n\n## A\n\n" + text + "\n");
        return Sites.site(
                "jumpstarter-jep", SourceTree.directory(root, root, "jeps"), History.none(), Sites.WITH_SOURCE);
    }
}
