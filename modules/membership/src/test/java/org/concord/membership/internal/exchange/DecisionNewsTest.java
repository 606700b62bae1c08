package org.concord.membership.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.concord.membership.api.DecisionKind;
import org.concord.membership.api.DecisionRow;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class DecisionNewsTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final URI SITE = URI.create("https://concord.example/");

    @Test
    void feedNamesItselfAndWhenItChanged() throws Exception {
        Document feed = read(DecisionNews.write(SITE, "public/decisions.atom", List.of(decision("Agreed.", "2026-03-04T10:00:00Z"))));

        assertEquals("https://concord.example/public/decisions.atom", first(feed, "id"));
        assertEquals("2026-03-04T10:00:00Z", first(feed, "updated"));
        assertEquals("self", attribute(feed, "link", "rel"));
    }

    @Test
    void whatIsDecidedIsTextAndNeverMarkup() throws Exception {
        Document feed = read(DecisionNews.write(SITE, "public/decisions.atom", List.of(decision("<b>&\uFFFE]]>", "2026-03-04T10:00:00Z"))));

        assertEquals("<b>&]]>", first(feed, "content"));
        assertEquals("text", attribute(feed, "content", "type"));
    }

    @Test
    void feedWithoutDecisionsIsStillAFeed() throws Exception {
        Document feed = read(DecisionNews.write(SITE, "public/decisions.atom", List.of()));

        assertEquals("1970-01-01T00:00:00Z", first(feed, "updated"));
    }

    private static DecisionRow decision(String text, String recorded) {
        return new DecisionRow(UUID.randomUUID(), UUID.randomUUID(), "Meeting & more", "BALI", "BP-AHG", "3", LocalDate.of(2026, 3, 4),
            DecisionKind.CONSENSUS, text, null, 12, null, Instant.parse(recorded), 0);
    }

    private static Document read(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static String first(Document feed, String element) {
        return feed.getElementsByTagNameNS(ATOM, element).item(0).getTextContent();
    }

    private static String attribute(Document feed, String element, String name) {
        return feed.getElementsByTagNameNS(ATOM, element).item(0).getAttributes().getNamedItem(name).getNodeValue();
    }
}
