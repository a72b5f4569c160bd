package io.github.proposals.model.report;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.text.TextFormat;
import io.github.proposals.model.text.XmlText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Diagnostics as Checkstyle writes them, which Jenkins, reviewdog and many others read. */
public final class CheckstyleReporter implements TextFormat<Report> {

    @Override
    public String fileName() {
        return "checkstyle-result.xml";
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public void write(Report report, Writer text) throws IOException {
        Map<String, List<Diagnostic>> files = report.diagnostics().all().stream()
                .collect(Collectors.groupingBy(it -> it.place().path(), TreeMap::new, Collectors.toList()));
        XmlText.write(
                text,
                xml -> xml.element(
                        "checkstyle",
                        all -> {
                            for (Map.Entry<String, List<Diagnostic>> file : files.entrySet()) {
                                all.element("file", it -> errors(it, file.getValue()), "name", file.getKey());
                            }
                        },
                        "version",
                        "10.0"));
    }

    private static void errors(XmlText xml, List<Diagnostic> diagnostics) throws IOException {
        for (Diagnostic diagnostic : diagnostics) {
            xml.leaf(
                    "error",
                    "line",
                    diagnostic.place().start().line(),
                    "column",
                    diagnostic.place().start().column(),
                    "severity",
                    diagnostic.severity().word(),
                    "message",
                    Words.sentence(diagnostic.finding()),
                    "source",
                    diagnostic.rule());
        }
    }
}
