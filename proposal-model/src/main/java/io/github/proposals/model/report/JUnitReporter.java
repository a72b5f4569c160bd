package io.github.proposals.model.report;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.TextFormat;
import io.github.proposals.model.text.XmlText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Diagnostics as results of tests: each proposal is a test, which fails where it has an error. Pages of CI systems list tests
 * by name and show one message of each, so the first line says how much there is, and the text below has all of it.
 */
public final class JUnitReporter implements TextFormat<Report> {

    @Override
    public String fileName() {
        return "TEST-proposals.xml";
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public void write(Report report, Writer text) throws IOException {
        Map<String, Diagnostics> tests = new TreeMap<>();
        report.files().forEach(file -> tests.put(file, Diagnostics.none()));
        report.diagnostics()
                .forEach(it -> tests.merge(
                        it.place().path(), new Diagnostics(List.of(it)), (before, more) -> before.and(more.all())));
        long failures = tests.values().stream().filter(JUnitReporter::fails).count();
        XmlText.write(
                text,
                xml -> xml.element(
                        "testsuite",
                        suite -> {
                            for (Map.Entry<String, Diagnostics> test : tests.entrySet()) {
                                test(suite, report.process(), test.getKey(), test.getValue());
                            }
                        },
                        "name",
                        suite(report.process()),
                        "tests",
                        tests.size(),
                        "failures",
                        failures,
                        "errors",
                        0,
                        "skipped",
                        0));
    }

    private static void test(XmlText xml, String process, String path, Diagnostics found) throws IOException {
        Object[] attributes = {"classname", suite(process), "name", path, "file", path, "time", 0};
        if (found.all().isEmpty()) {
            xml.leaf("testcase", attributes);
        } else {
            String words = new ConsoleReporter(Palette.PLAIN).report(found);
            xml.element(
                    "testcase",
                    test -> {
                        if (fails(found)) {
                            test.text(
                                    "failure",
                                    words,
                                    "message",
                                    first(found),
                                    "type",
                                    firstError(found).rule());
                        } else {
                            test.text("system-out", words);
                        }
                    },
                    attributes);
        }
    }

    private static String first(Diagnostics found) {
        String message = Words.sentence(firstError(found).finding());
        return found.all().size() == 1
                ? message
                : new ConsoleReporter(Palette.PLAIN).summary(found) + "; first: " + message;
    }

    private static Diagnostic firstError(Diagnostics found) {
        return found.all().stream()
                .filter(it -> it.severity() == Severity.ERROR)
                .findFirst()
                .orElseThrow();
    }

    private static boolean fails(Diagnostics found) {
        return found.reach(Severity.ERROR);
    }

    private static String suite(String process) {
        return process.isEmpty() ? "proposals" : "proposals." + process;
    }
}
