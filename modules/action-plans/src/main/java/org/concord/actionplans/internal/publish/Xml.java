package org.concord.actionplans.internal.publish;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML element by element, an element a line. Whatever a text holds, the file stays well-formed. */
final class Xml {

    private static final String LANGUAGE = "xml:lang";

    private final XMLStreamWriter writer;
    private int depth;

    /** Something that the writer does. */
    private interface Step {
        void take() throws XMLStreamException;
    }

    Xml(OutputStream out) throws IOException {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /** Begins an element; attributes are names and values in turn, and one whose value is null is left out. */
    Xml open(String element, String... attributes) throws IOException {
        newLine();
        depth++;
        return put(() -> {
            writer.writeStartElement(element);
            attributes(attributes);
        });
    }

    /** Ends the innermost element. */
    Xml close() throws IOException {
        depth--;
        newLine();
        return put(writer::writeEndElement);
    }

    /** An element without content. */
    Xml empty(String element, String... attributes) throws IOException {
        newLine();
        return put(() -> {
            writer.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    /** An element with a text. */
    Xml text(String element, String text, String... attributes) throws IOException {
        newLine();
        return put(() -> {
            writer.writeStartElement(element);
            attributes(attributes);
            writer.writeCharacters(Wording.inXml(text));
            writer.writeEndElement();
        });
    }

    /** A text for people, with its language. */
    Xml narrative(String text) throws IOException {
        return narrative(text, Wording.language(text));
    }

    Xml narrative(String text, String language) throws IOException {
        return text("narrative", text, LANGUAGE, language);
    }

    /** Ends the document. */
    void end() throws IOException {
        put(() -> {
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.flush();
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                writer.writeAttribute(attributes[i], Wording.inXml(attributes[i + 1]));
            }
        }
    }

    private void newLine() throws IOException {
        put(() -> writer.writeCharacters("\n" + "  ".repeat(depth)));
    }

    private Xml put(Step step) throws IOException {
        try {
            step.take();
            return this;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }
}
