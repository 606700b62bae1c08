package org.concord.access.internal.account;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.concord.access.api.ProposedSecondFactor;
import org.junit.jupiter.api.Test;

class OneTimeCodeTest {

    /** The secret of RFC 6238, appendix B; its codes there have eight digits, ours are the last six. */
    private static final String SECRET = Base32.write("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @Test
    void codesAreThoseOfTheStandard() {
        assertEquals("287082", OneTimeCode.code(SECRET, Instant.ofEpochSecond(59)));
        assertEquals("081804", OneTimeCode.code(SECRET, Instant.ofEpochSecond(1111111109)));
        assertEquals("353130", OneTimeCode.code(SECRET, Instant.ofEpochSecond(20000000000L)));
    }

    @Test
    void clockMayBeHalfAMinuteWrong() {
        Instant now = Instant.parse("2026-11-23T08:00:00Z");
        String code = OneTimeCode.code(SECRET, now);

        assertEquals(now.getEpochSecond() / 30, OneTimeCode.step(SECRET, code, now.plusSeconds(30)));
        assertNotNull(OneTimeCode.step(SECRET, code, now.minusSeconds(30)));
        assertNull(OneTimeCode.step(SECRET, code, now.plusSeconds(60)));
    }

    @Test
    void codeMayBeTypedWithASpace() {
        assertNotNull(OneTimeCode.step(SECRET, "287 082", Instant.ofEpochSecond(59)));
        assertNull(OneTimeCode.step(SECRET, "287", Instant.ofEpochSecond(59)));
        assertNull(OneTimeCode.step(SECRET, null, Instant.ofEpochSecond(59)));
    }

    @Test
    void base32IsThatOfTheStandard() {
        assertEquals("MZXW6YTBOI", Base32.write("foobar".getBytes(StandardCharsets.US_ASCII)));
        assertArrayEquals("fooba".getBytes(StandardCharsets.US_ASCII), Base32.read("mzxw 6ytb"));
    }

    @Test
    void proposalHoldsTheSecretForTheApp() {
        ProposedSecondFactor proposed = OneTimeCode.propose("linh@example.org", OneTimeCode.newSecret());

        assertEquals(32, proposed.secret().length());
        assertTrue(proposed.uri().startsWith("otpauth://totp/Concord:linh%40example.org?secret=" + proposed.secret()));
    }
}
