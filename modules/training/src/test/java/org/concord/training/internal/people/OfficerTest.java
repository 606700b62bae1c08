package org.concord.training.internal.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.NameKey;
import org.concord.kernel.Refused;
import org.concord.kernel.RuleBroken;
import org.concord.training.api.EnterOfficer;
import org.concord.training.api.Gender;
import org.concord.training.api.PeopleRule;
import org.junit.jupiter.api.Test;

class OfficerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void oneNameHasOneKeyHoweverItIsSpelt() {
        assertEquals(NameKey.of("Nguyễn Văn Ân"), NameKey.of("an nguyen VAN"));
        assertEquals(NameKey.of("Jean-Paul Example"), NameKey.of("Example, Jean Paul"));
        assertEquals(NameKey.of("สมชาย ตัวอย่าง"), NameKey.of("ตัวอย่าง  สมชาย"));
        assertNotEquals(NameKey.of("An Example"), NameKey.of("Anh Example"));
        assertNull(NameKey.of("…"));
    }

    @Test
    void officerIsKnownByEitherName() {
        Officer officer = new Officer(Ids.next(), named("An", "Example", "Nguyễn Văn An", false), TODAY);

        assertEquals(Set.of("an example", "an nguyen van"), officer.knownBy());
        RuleBroken byName = new Officer(Ids.next(), named("Example", "Án", null, false), TODAY).possiblySameAs(officer);
        RuleBroken byNativeName = new Officer(Ids.next(), named("A", "Example", "nguyen van an", false), TODAY).possiblySameAs(officer);
        assertEquals("familyName", byName.field());
        assertEquals("nativeName", byNativeName.field());
    }

    @Test
    void officerStaysToldApartUntilTheNameIsAnother() {
        Officer officer = new Officer(Ids.next(), named("An", "Example", null, true), TODAY);

        officer.change(named("Án", "Example", null, false), TODAY);
        assertTrue(officer.isToldApart());

        officer.change(named("Bình", "Example", null, false), TODAY);
        assertFalse(officer.isToldApart());
    }

    @Test
    void anonymisedOfficerIsNotNamedAgain() {
        Officer officer = new Officer(Ids.next(), named("An", "Example", "An", false), TODAY);
        officer.linkAccount("an");

        officer.anonymise();

        assertNull(officer.fullName());
        assertNull(officer.account());
        assertEquals(Set.of(), officer.knownBy());
        Refused.by(PeopleRule.OFFICER_ANONYMISED, () -> officer.change(named("An", "Example", null, false), TODAY));
        Refused.by(PeopleRule.OFFICER_ANONYMISED, () -> officer.linkAccount("an"));
    }

    @Test
    void officerStaysWithTheParticipantAndIsNamedForTenYearsAtMost() {
        Officer officer = new Officer(Ids.next(), named("An", "Example", null, false), TODAY);

        Refused.by(KernelRule.NOT_ONE_OF, () -> officer.change(kept("TH", TODAY), TODAY));
        Refused.by(KernelRule.RETENTION_DATE_PASSED, () -> officer.change(kept("VN", TODAY.minusDays(1)), TODAY));
        Refused.by(KernelRule.RETENTION_DATE_TOO_FAR, () -> officer.change(kept("VN", TODAY.plusYears(10).plusDays(1)), TODAY));
        Refused.by(KernelRule.REQUIRED, () -> officer.change(kept("VN", null), TODAY));
    }

    private static EnterOfficer named(String givenName, String familyName, String nativeName, boolean evenSo) {
        return new EnterOfficer("VN", givenName, familyName, nativeName, Gender.WOMAN, "Invented police", null, null, "vi", false, TODAY, evenSo);
    }

    private static EnterOfficer kept(String participant, LocalDate until) {
        return new EnterOfficer(participant, "An", "Example", null, Gender.WOMAN, "Invented police", null, null, "vi", false, until, false);
    }
}
