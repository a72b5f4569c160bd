package io.github.proposals.browser;

import io.github.proposals.model.site.page.Page;
import io.github.proposals.model.site.page.SkinPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The frame of a site that has opinions about all elements, as the skins of Maven have them. */
final class OtherFrame {

    private static final String STYLE = style();

    private static final String HTML = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            %s</style>
            </head>
            <body>
            <header><h1>Another site</h1></header>
            <header><nav><a href="index.html">Menu</a></nav></header>
            <main>
            %s</main>
            <script>
            for (const heading of document.querySelectorAll('h2, h3, h4, h5, h6')) {
              heading.insertAdjacentHTML('beforeend', '<a class="anchorjs-link" aria-label="Anchor" href="#' + heading.id + '"></a>');
            }
            </script>
            </body>
            </html>
            """;

    private OtherFrame() {}

    /** {@return the page with the frame around it} */
    static Page around(SkinPage page) {
        String title = page.title().replace("&", "&amp;").replace("<", "&lt;");
        return new Page(page.path(), HTML.formatted(title, STYLE, page.html()), page.assets());
    }

    private static String style() {
        try (InputStream stream = OtherFrame.class.getResourceAsStream("/frame.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
