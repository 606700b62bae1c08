package org.concord.acceptance.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML as a careful program does: no document type, nothing fetched from anywhere. */
final class XmlReading {

    private XmlReading() {
    }

    static Document parse(String xml) {
        return parse(xml.getBytes(StandardCharsets.UTF_8));
    }

    static Document parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new AssertionError("not well-formed: " + new String(xml, StandardCharsets.UTF_8), unreadable);
        }
    }

    /** The elements of a name in a document. */
    static List<Element> all(String name, Document in) {
        return list(in.getElementsByTagName(name));
    }

    /** The elements of a name in an element. */
    static List<Element> all(String name, Element in) {
        return list(in.getElementsByTagName(name));
    }

    /** The first of them. */
    static Element first(String name, Element in) {
        return all(name, in).get(0);
    }

    private static List<Element> list(NodeList found) {
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1).map(i -> (Element) found.item(i)).toList();
    }

    /** What a schema finds wrong; the schemas it builds on are taken from its folder, by their name. */
    static List<String> faults(byte[] xml, Path schema) {
        List<String> faults = new ArrayList<>();
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setResourceResolver((type, namespace, publicId, systemId, baseUri) -> input(schema.resolveSibling(Path.of(systemId).getFileName())));
            Validator validator = factory.newSchema(new StreamSource(Files.newInputStream(schema))).newValidator();
            validator.setErrorHandler(new Collecting(faults));
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
            return faults;
        } catch (SAXException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static LSInput input(Path file) {
        try {
            LSInput input = ((DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS")).createLSInput();
            input.setSystemId(file.toUri().toString());
            input.setByteStream(Files.newInputStream(file));
            return input;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException(never);
        }
    }

    private record Collecting(List<String> faults) implements ErrorHandler {

        @Override
        public void warning(SAXParseException fault) {
            faults.add(fault.getMessage());
        }

        @Override
        public void error(SAXParseException fault) {
            faults.add("line " + fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
