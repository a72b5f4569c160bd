package io.github.proposals.model.text;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class XmlTextTest {

    @Test
    void whatIsWrongWithTheDiskIsSaidAsTheDiskSaysIt() {
        IOException full = new IOException("No space left on device");
        Writer disk = new Writer() {
            @Override
            public void write(char[] letters, int from, int length) throws IOException {
                if (new String(letters, from, length).contains("much")) {
                    throw full;
                }
            }

            @Override
            public void flush() {
                // Nothing is kept.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        assertSame(
                full,
                assertThrows(IOException.class, () -> XmlText.write(disk, xml -> xml.text("a", "much ".repeat(5000)))));
    }
}
