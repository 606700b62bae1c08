package org.concord.membership.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import java.util.UUID;
import org.concord.membership.api.PersonRow;
import org.junit.jupiter.api.Test;

/** What is written is read by ez-vcard, which knows nothing of us. */
class PersonCardTest {

    @Test
    void personIsUnderstoodByAddressBooks() {
        VCard card = Ezvcard.parse(PersonCard.write(person("nguyen.an@example.vn", "+84 (24) 123-456"))).first();

        assertEquals(VCardVersion.V4_0, card.getVersion());
        assertTrue(card.validate(VCardVersion.V4_0).isEmpty(), () -> card.validate(VCardVersion.V4_0).toString());
        assertEquals("Ms An Nguyễn; the younger", card.getFormattedName().getValue());
        assertEquals("Nguyễn; the younger", card.getStructuredName().getFamily());
        assertEquals("Ministry, of Public Security", card.getOrganization().getValues().get(0));
        assertEquals("nguyen.an@example.vn", card.getEmails().get(0).getValue());
        assertEquals("+8424123456", card.getTelephoneNumbers().get(0).getUri().getNumber());
    }

    @Test
    void extensionIsNoPartOfTheNumber() {
        VCard card = Ezvcard.parse(PersonCard.write(person(null, "+66 (2) 123-4567 ext. 45"))).first();

        assertEquals("+6621234567", card.getTelephoneNumbers().get(0).getUri().getNumber());
        assertEquals("45", card.getTelephoneNumbers().get(0).getUri().getExtension());
    }

    @Test
    void contactsTheReaderMayNotSeeAreNotThere() {
        String card = PersonCard.write(person(null, null));

        assertFalse(card.contains("EMAIL"), card);
        assertFalse(card.contains("TEL"), card);
    }

    private static PersonRow person(String email, String phone) {
        return new PersonRow(UUID.fromString("0199f2a4-0000-7000-8000-000000000001"), "An", "Nguyễn; the younger", "Ms", "VN",
            "Ministry, of Public Security", "Head of Division", email, phone, null, true, false, 0);
    }
}
