package io.github.proposals.model.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CheckstyleReporterTest {

    @Test
    void aFileHasItsErrors() {
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <checkstyle version="10.0">
                  <file name="deps/0001-slots.md">
                    <error line="3" column="13" severity="error" message="unknown status 'Aproved' (did you mean 'Approved'?)" source="status.unknown"/>
                  </file>
                  <file name="deps/0002 ü.md">
                    <error line="1" column="1" severity="warning" message="this file is empty" source="file.empty"/>
                  </file>
                </checkstyle>
                """, new CheckstyleReporter().write(Sample.REPORT));
    }

    @Test
    void textsOfStrangersStayInTheirAttribute() {
        assertEquals(
                "    <error line=\"1\" column=\"1\" severity=\"error\" "
                        + "message=\"&lt;/file&gt;&quot; &amp; \\u{1b} (&lt;/file&gt;&quot; &amp; \\u{1b})\" source=\"file.odd\"/>",
                new CheckstyleReporter()
                        .write(Sample.of("a.md", "</file>\" & \u001b"))
                        .lines()
                        .filter(it -> it.contains("<error"))
                        .findFirst()
                        .orElseThrow());
    }
}
