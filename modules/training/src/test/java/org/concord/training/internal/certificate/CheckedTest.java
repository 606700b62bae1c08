package org.concord.training.internal.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.concord.training.api.CertificateAnswer;
import org.concord.training.api.CertificateKind;
import org.concord.training.api.CertificateState;
import org.concord.training.api.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckedTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2028-11-20");

    @ParameterizedTest
    @CsvSource({"ISSUED, 2028-11-20, VALID", "ISSUED, 2028-11-21, EXPIRED", "SUSPENDED, 2028-11-20, SUSPENDED", "REVOKED, 2028-11-21, REVOKED",
        "SUPERSEDED, 2028-11-21, SUPERSEDED"})
    void answerFollowsFromTheStateAndTheDay(CertificateState state, LocalDate today, CertificateAnswer answer) {
        assertEquals(answer, checked(state, false, LAST_DAY).verdict(null, today).answer());
    }

    @Test
    void certificateWithoutLastDayNeverExpires() {
        assertEquals(CertificateAnswer.VALID, checked(CertificateState.ISSUED, false, null).verdict(null, LocalDate.parse("2999-01-01")).answer());
    }

    @Test
    void nameIsToldWhereTheHolderAgreedOrTheNumberIsKnown() {
        Checked shy = checked(CertificateState.ISSUED, false, LAST_DAY);

        assertNull(shy.verdict(null, LAST_DAY).holder());
        assertNull(shy.verdict("2026-ABCD-EFGJ", LAST_DAY).holder());
        assertNull(shy.verdict("", LAST_DAY).holder());
        assertEquals("Đỗ Thị Example", shy.verdict("2026 abcd efgh", LAST_DAY).holder());
        assertEquals("Đỗ Thị Example", checked(CertificateState.ISSUED, true, LAST_DAY).verdict(null, LAST_DAY).holder());
    }

    @Test
    void numberFitsOrNotWhetherTheNameIsShownOrTakenAway() {
        for (Checked one : List.of(checked(CertificateState.ISSUED, true, LAST_DAY), checked("", false), checked(CertificateState.ISSUED, false, LAST_DAY))) {
            assertEquals(true, one.verdict("2026-ABCD-EFGH", LAST_DAY).numberFits());
            assertEquals(false, one.verdict("2026-ABCD-EFGJ", LAST_DAY).numberFits());
            assertNull(one.verdict(" ", LAST_DAY).numberFits());
        }
        assertNull(checked("", false).verdict("2026-ABCD-EFGH", LAST_DAY).holder());
    }

    @Test
    void dayOfTheChangeIsToldOnlyWhereThereWasOne() {
        Verdict revoked = checked(CertificateState.REVOKED, false, null).verdict(null, LAST_DAY);

        assertEquals(LocalDate.parse("2026-12-01"), revoked.since());
        assertNull(checked(CertificateState.ISSUED, false, null).verdict(null, LAST_DAY).since());
    }

    private static Checked checked(CertificateState state, boolean showsName, LocalDate validUntil) {
        return checked(state, "Đỗ Thị Example", showsName, validUntil);
    }

    private static Checked checked(String holder, boolean showsName) {
        return checked(CertificateState.ISSUED, holder, showsName, LAST_DAY);
    }

    private static Checked checked(CertificateState state, String holder, boolean showsName, LocalDate validUntil) {
        return new Checked("2026-ABCD-EFGH", CertificateKind.ATTENDANCE, state, holder, showsName, "TIP", 1, "A course (invented)",
            LocalDate.parse("2026-11-16"), LocalDate.parse("2026-11-20"), 600, Instant.parse("2026-11-28T06:00:00Z"), validUntil,
            Instant.parse("2026-12-01T06:00:00Z"));
    }
}
