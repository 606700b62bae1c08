package org.concord.membership.internal.exchange;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.concord.membership.api.DecisionRow;

/** Writes decisions as an Atom feed (RFC 4287). */
final class DecisionNews {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;
    private final URI site;

    private DecisionNews(URI site) throws XMLStreamException {
        this.site = site;
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
    }

    static String write(URI site, String path, List<DecisionRow> decisions) {
        try {
            return new DecisionNews(site).feed(site.resolve(path).toASCIIString(), decisions);
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    /** When the latest of them was recorded. */
    static Instant lastModified(List<DecisionRow> decisions) {
        return decisions.stream().map(DecisionNews::recorded).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    private String feed(String address, List<DecisionRow> decisions) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        element("id", address);
        element("title", "Decisions");
        element("updated", lastModified(decisions).toString());
        link("self", "application/atom+xml", address);
        link("alternate", "text/html", site.toASCIIString());
        author("Concord");
        for (DecisionRow decision : decisions) {
            entry(decision);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return written.toString();
    }

    private void entry(DecisionRow decision) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        element("id", "urn:uuid:" + decision.id());
        element("title", decision.meetingTitle() + ", " + decision.number());
        element("updated", recorded(decision).toString());
        element("published", recorded(decision).toString());
        author(decision.body());
        link("alternate", "text/html", site.resolve("membership/meeting?id=" + decision.meeting()).toASCIIString());
        category(decision.body());
        category(decision.kind().name());
        element("content", decision.text());
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        if (name.equals("title") || name.equals("content")) {
            xml.writeAttribute("type", "text");
        }
        xml.writeCharacters(legal(text));
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

    private void category(String term) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "category");
        xml.writeAttribute("term", legal(term));
    }

    /** What XML 1.0 allows; the rest no text of ours should have, and no reader could take. */
    private static String legal(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }

    private static Instant recorded(DecisionRow decision) {
        return decision.recordedAt().truncatedTo(ChronoUnit.SECONDS);
    }
}
