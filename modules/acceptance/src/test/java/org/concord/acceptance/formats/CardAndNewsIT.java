package org.concord.acceptance.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Http;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Contacts for address books, and the news of decisions for feed readers. */
@Acceptance
class CardAndNewsIT {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Http http;
    private final Api api;
    private final String person;

    CardAndNewsIT(Http http, Api api) {
        this.http = http;
        this.api = api;
        this.person = api.asSecretariat().post("/persons", Fields.of("givenName", "Thị Minh; Khai", "familyName", "Nguyễn, Invented", "title", "Dr",
            "participant", "VN", "organisation", "Invented Ministry", "position", "Director", "email", "invented@ministry.example",
            "phone", "+84 24 0000 0000", "keepUntil", "2035-01-31", "publicOffice", false)).expect(201).json().getString("id");
    }

    @Test
    void cardIsVersion4AndHoldsTheContact() {
        Answer answer = api.asSecretariat().get("/persons/" + person + ".vcf").expect(200);
        VCard card = Ezvcard.parse(answer.text()).first();

        assertEquals("text/vcard", answer.type());
        assertEquals(VCardVersion.V4_0, card.getVersion());
        assertTrue(card.validate(VCardVersion.V4_0).isEmpty(), () -> card.validate(VCardVersion.V4_0).toString());
        assertEquals("Dr Thị Minh; Khai Nguyễn, Invented", card.getFormattedName().getValue());
        assertEquals("Nguyễn, Invented", card.getStructuredName().getFamily());
        assertEquals("Thị Minh; Khai", card.getStructuredName().getGiven());
        assertEquals("invented@ministry.example", card.getEmails().get(0).getValue());
        assertEquals("+842400000000", card.getTelephoneNumbers().get(0).getUri().getNumber());
        assertEquals("urn:uuid:" + person, card.getUid().getValue());
    }

    @Test
    void cardHasNoContactForThoseWhoMayNotReadIt() {
        VCard card = Ezvcard.parse(api.as("TRAINER").get("/persons/" + person + ".vcf").expect(200).text()).first();

        assertEquals(List.of(), card.getEmails());
        assertEquals(List.of(), card.getTelephoneNumbers());
    }

    @Test
    void newsAreAtomWithIdsTimesAndAuthors() throws Exception {
        Answer answer = http.get("/public/decisions.atom").expect(200);
        DocumentBuilderFactory reader = DocumentBuilderFactory.newInstance();
        reader.setNamespaceAware(true);
        Element feed = reader.newDocumentBuilder().parse(new ByteArrayInputStream(answer.response().body())).getDocumentElement();

        assertEquals("application/atom+xml", answer.type());
        assertEquals(ATOM, feed.getNamespaceURI());
        NodeList ids = feed.getElementsByTagNameNS(ATOM, "id");
        List<String> all = IntStream.range(0, ids.getLength()).mapToObj(each -> ids.item(each).getTextContent()).toList();
        assertEquals(all.size(), new HashSet<>(all).size());
        all.forEach(id -> assertTrue(URI.create(id).isAbsolute(), id));

        NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
        assertTrue(entries.getLength() > 0);
        IntStream.range(0, entries.getLength()).mapToObj(each -> (Element) entries.item(each)).forEach(entry -> {
            assertFalse(text(entry, "title").isBlank());
            assertFalse(text((Element) entry.getElementsByTagNameNS(ATOM, "author").item(0), "name").isBlank());
            assertFalse(Instant.parse(text(entry, "updated")).isAfter(Instant.parse(text(feed, "updated"))));
        });
    }

    private static String text(Element of, String name) {
        return of.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }
}
