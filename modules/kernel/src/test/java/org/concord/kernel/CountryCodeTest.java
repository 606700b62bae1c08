package org.concord.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CountryCodeTest {

    @Test
    void countriesAreThoseOfIso3166() {
        assertEquals("VNM", new CountryCode("VN").alpha3());
        assertEquals(KernelRule.UNKNOWN_COUNTRY, assertThrows(RuleBroken.class, () -> new CountryCode("XX")).rule());
        assertEquals(KernelRule.UNKNOWN_COUNTRY, assertThrows(RuleBroken.class, () -> new CountryCode("vn")).rule());
    }
}
