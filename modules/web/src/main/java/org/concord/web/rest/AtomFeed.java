package org.concord.web.rest;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A feed of news, as it is written (Atom, RFC 4287). Moments are told to the second. */
public final class AtomFeed {

    /**
     * What the feed says of itself.
     *
     * @param address where it is fetched
     * @param page where people read the same
     */
    public record Heading(String address, String page, String title, String language, Instant updated) {
    }

    /**
     * One piece of news.
     *
     * @param id an absolute IRI, for ever the same
     * @param page where people read it
     */
    public record Entry(String id, String page, String title, String author, Instant updated, String text) {
    }

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String NOT_IN_XML = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;

    private AtomFeed() throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
    }

    public static String of(Heading heading, Iterable<Entry> entries) {
        try {
            return new AtomFeed().write(heading, entries);
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    private String write(Heading heading, Iterable<Entry> entries) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", heading.language());
        element("id", heading.address());
        element("title", heading.title());
        element("updated", second(heading.updated()));
        link("self", "application/atom+xml", heading.address());
        link("alternate", "text/html", heading.page());
        author("Concord");
        for (Entry entry : entries) {
            write(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return written.toString();
    }

    private void write(Entry entry) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        element("id", entry.id());
        element("title", entry.title());
        element("updated", second(entry.updated()));
        author(entry.author());
        link("alternate", "text/html", entry.page());
        element("content", entry.text());
        xml.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement(ATOM, "author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text.replaceAll(NOT_IN_XML, ""));
        xml.writeEndElement();
    }

    private static String second(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
