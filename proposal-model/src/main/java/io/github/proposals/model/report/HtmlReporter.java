package io.github.proposals.model.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Findings as one page that needs nothing else: no script, no other file, and colours for light and for dark. */
public final class HtmlReporter implements TextFormat<Report> {

    @Override
    public String fileName() {
        return "diagnostics.html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public void write(Report report, Writer text) throws IOException {
        page().execute(HtmlReport.of(report, resource("report.css")), text);
    }

    /** Made when there is one to write: each build lists all formats, and few want this one. */
    private static Template page() {
        return Mustache.compiler()
                .escapeHTML(true)
                .emptyStringIsFalse(true)
                .zeroIsFalse(true)
                .compile(resource("report.mustache"));
    }

    private static String resource(String name) {
        try (InputStream stream = HtmlReporter.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the library itself has no " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of the library itself", e);
        }
    }
}
