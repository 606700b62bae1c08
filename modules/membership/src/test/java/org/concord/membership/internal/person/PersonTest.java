package org.concord.membership.internal.person;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.concord.membership.api.EnterPerson;
import org.concord.membership.api.MembershipRule;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void personIsNamedUntilTheRetentionDate() {
        Person person = kept(TODAY.plusYears(1));

        assertTrue(person.mayBeNamedOn(TODAY.plusYears(1)));
        assertFalse(person.mayBeNamedOn(TODAY.plusYears(1).plusDays(1)));
    }

    @Test
    void personWithoutPublicOfficeNeedsARetentionDate() {
        Refused.by(MembershipRule.RETENTION_DATE_MISSING, () -> kept(null));
    }

    @Test
    void holderOfAPublicOfficeNeedsNone() {
        assertDoesNotThrow(() -> new Person(Ids.next(), described("Retno", "Marsudi", null, null, null, true), TODAY));
    }

    @Test
    void retentionDateLiesAhead() {
        Refused.by(KernelRule.RETENTION_DATE_PASSED, () -> kept(TODAY.minusDays(1)));
        assertDoesNotThrow(() -> kept(TODAY));
    }

    @Test
    void nobodyIsKeptForLongerThanTenYears() {
        assertDoesNotThrow(() -> kept(TODAY.plusYears(10)));
        Refused.by(KernelRule.RETENTION_DATE_TOO_FAR, () -> kept(TODAY.plusYears(10).plusDays(1)));
    }

    @Test
    void anonymisedPersonIsNamedNowhere() {
        Person person = kept(TODAY.plusYears(1));

        person.anonymise();

        assertTrue(person.isAnonymised());
        assertNull(person.fullName());
        assertFalse(person.mayBeNamedOn(TODAY));
    }

    @Test
    void anonymisedPersonIsNotNamedAgain() {
        Person person = kept(TODAY.plusYears(1));
        person.anonymise();

        Refused.by(MembershipRule.PERSON_ANONYMISED, () -> person.correct(described("An", "Example", null, null, TODAY, false), TODAY));
    }

    @Test
    void personHasAFamilyName() {
        assertEquals("familyName", Refused.by(KernelRule.REQUIRED, () ->
            new Person(Ids.next(), described("An", " ", null, null, TODAY, false), TODAY)).field());
    }

    @Test
    void contactsAreWellFormed() {
        for (String email : new String[] {"an@example.org", "an.example+bali@sub.example.org", "an@ví-dụ.vn"}) {
            assertDoesNotThrow(() -> reached(email, null));
        }
        for (String email : new String[] {"an", "an@example", "an@@example.org", "<an@example.org>", "a n@example.org"}) {
            Refused.by(KernelRule.EMAIL_NOT_WELL_FORMED, () -> reached(email, null));
        }
        for (String phone : new String[] {"+84 24 3825 1234", "(02) 6261-1111", "+61 2 62611111 ext. 12"}) {
            assertDoesNotThrow(() -> reached(null, phone));
        }
        for (String phone : new String[] {"123", "call me", "+84 24 3825 1234; 5"}) {
            Refused.by(MembershipRule.PHONE_NOT_WELL_FORMED, () -> reached(null, phone));
        }
    }

    private static Person kept(LocalDate until) {
        return new Person(Ids.next(), described("An", "Example", null, null, until, false), TODAY);
    }

    private static Person reached(String email, String phone) {
        return new Person(Ids.next(), described("An", "Example", email, phone, TODAY, false), TODAY);
    }

    private static EnterPerson described(String given, String family, String email, String phone, LocalDate keepUntil,
            boolean publicOffice) {
        return new EnterPerson(given, family, null, "VN", null, null, email, phone, keepUntil, publicOffice);
    }
}
