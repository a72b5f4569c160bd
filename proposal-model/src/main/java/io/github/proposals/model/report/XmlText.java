package io.github.proposals.model.report;

import io.github.proposals.model.text.Visible;
import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML with an element on each line. What XML cannot hold is written out, as on the console. */
final class XmlText {

    private final XMLStreamWriter xml;
    private int depth;

    private XmlText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What goes into the document. */
    @FunctionalInterface
    interface Content {

        /** Writes it. */
        void write(XmlText xml) throws XMLStreamException;
    }

    /** Writes a whole document; {@code text} stays open. */
    static void write(Writer text, Content content) throws IOException {
        text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            content.write(new XmlText(xml));
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        text.write("\n");
    }

    /** Writes an element; {@code attributes} are names and values by turns. */
    void element(String name, Content content, Object... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        attributes(attributes);
        depth++;
        content.write(this);
        depth--;
        line();
        xml.writeEndElement();
    }

    /** Writes an element without content. */
    void leaf(String name, Object... attributes) throws XMLStreamException {
        line();
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    /** Writes an element of text. */
    void text(String name, String text, Object... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(possible(Visible.lines(text)));
        xml.writeEndElement();
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute((String) attributes[i], possible(Visible.line(String.valueOf(attributes[i + 1]))));
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
