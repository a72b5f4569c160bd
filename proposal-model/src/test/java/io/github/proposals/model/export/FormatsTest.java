package io.github.proposals.model.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.report.ConsoleReporter;
import io.github.proposals.model.report.Palette;
import io.github.proposals.model.report.Report;
import io.github.proposals.model.report.ReportFormats;
import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds for each format, of reports as of the register. */
class FormatsTest {

    private static final Report NOTHING = new Report("", List.of(), Diagnostics.none());

    @Test
    void eachHasAFileOfItsOwnAndAMediaType() {
        List<TextFormat<?>> formats = new ArrayList<>(ReportFormats.all());
        formats.addAll(RegisterFormats.all(BuiltInProcesses.get("madr"), Optional.empty(), "target/proposals"));
        Set<String> files = new TreeSet<>();
        for (TextFormat<?> format : formats) {
            assertTrue(files.add(format.fileName()), () -> format.fileName() + " is there twice");
            assertTrue(format.mediaType().matches("[a-z]+/[a-z+]+"), format::mediaType);
        }
    }

    @Test
    void noneClosesWhatItWritesTo() throws IOException {
        for (TextFormat<Report> format : ReportFormats.all()) {
            assertStaysOpen(format, NOTHING);
        }
        assertStaysOpen(new ConsoleReporter(Palette.PLAIN), NOTHING);
        PublishedRegister register = Sample.reviews();
        for (TextFormat<PublishedRegister> format :
                RegisterFormats.all(BuiltInProcesses.get("madr"), Optional.empty(), "target/proposals")) {
            assertStaysOpen(format, register);
        }
    }

    private static <T> void assertStaysOpen(TextFormat<T> format, T value) throws IOException {
        StringWriter text = new StringWriter() {
            @Override
            public void close() {
                throw new IllegalStateException(format.fileName() + " closes what is not its own");
            }
        };
        format.write(value, text);
        text.write("more");
        assertEquals(format.write(value) + "more", text.toString());
    }
}
