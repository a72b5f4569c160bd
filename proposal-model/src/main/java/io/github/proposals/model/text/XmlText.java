package io.github.proposals.model.text;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML with an element on each line. */
public final class XmlText {

    private final XMLStreamWriter xml;
    private final boolean exact;
    private int depth;

    private XmlText(XMLStreamWriter xml, boolean exact) {
        this.xml = xml;
        this.exact = exact;
    }

    /** What goes into the document. */
    @FunctionalInterface
    public interface Content {

        /** Writes it. */
        void write(XmlText xml) throws IOException;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

    /** Writes a document for people, and leaves {@code text} open: what cannot be seen is written out, as on the console. */
    public static void write(Writer text, Content content) throws IOException {
        write(text, content, false);
    }

    /** Writes a document whose values stay what they are; XML must be able to hold them. */
    public static void exact(Writer text, Content content) throws IOException {
        write(text, content, true);
    }

    private static void write(Writer text, Content content, boolean exact) throws IOException {
        text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            content.write(new XmlText(xml, exact));
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException disk ? disk : new IOException(e);
        }
        text.write("\n");
    }

    /** Writes an element; {@code attributes} are names and values by turns. */
    public void element(String name, Content content, Object... attributes) throws IOException {
        step(() -> {
            line();
            xml.writeStartElement(name);
            attributes(attributes);
        });
        depth++;
        content.write(this);
        depth--;
        step(() -> {
            line();
            xml.writeEndElement();
        });
    }

    /** Writes an element without content. */
    public void leaf(String name, Object... attributes) throws IOException {
        step(() -> {
            line();
            xml.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** Writes an element of text. */
    public void text(String name, String text, Object... attributes) throws IOException {
        step(() -> {
            line();
            xml.writeStartElement(name);
            attributes(attributes);
            xml.writeCharacters(exact ? text : possible(Visible.lines(text)));
            xml.writeEndElement();
        });
    }

    private static void step(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException disk ? disk : new IOException(e);
        }
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String value = String.valueOf(attributes[i + 1]);
            xml.writeAttribute((String) attributes[i], exact ? value : possible(Visible.line(value)));
        }
    }

    /** Two characters can be seen as little as they can stand in XML. */
    private static String possible(String text) {
        return text.replace("\uFFFE", "\\u{fffe}").replace("\uFFFF", "\\u{ffff}");
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
