package io.github.proposals.model.text;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * A way to write a value as a text for others, people or machines. The same value gives the same text on every machine.
 *
 * @param <T> what is written
 */
public interface TextFormat<T> {

    /** {@return what a file of this format is called} */
    String fileName();

    /** {@return what the text is, for those who link to it, such as {@code application/json}} */
    String mediaType();

    /**
     * Writes a value, and leaves {@code text} open. Its whole text is not held in memory if it is large.
     *
     * @throws IOException if {@code text} cannot be written
     */
    void write(T value, Writer text) throws IOException;

    /** {@return the same as one text} */
    default String write(T value) {
        StringWriter text = new StringWriter();
        try {
            write(value, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be written", e);
        }
        return text.toString();
    }
}
