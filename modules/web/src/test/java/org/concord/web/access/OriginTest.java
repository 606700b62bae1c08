package org.concord.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {

    @Test
    void withoutAProxyItIsWhoeverSpeaks() {
        assertEquals("203.0.113.7", Origin.of("203.0.113.7", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "0:0:0:0:0:0:0:1"})
    void proxyOnThisMachineSaysWhomItSpeaksFor(String proxy) {
        assertEquals("2001:db8::7", Origin.of(proxy, "2001:db8::7"));
    }

    @Test
    void whatTheClientItselfWroteBeforeTheProxyIsNotBelieved() {
        assertEquals("203.0.113.7", Origin.of("127.0.0.1", "198.51.100.1, 203.0.113.7"));
    }

    @Test
    void whoeverIsNoProxyOfThisMachineIsNotBelieved() {
        assertEquals("203.0.113.7", Origin.of("203.0.113.7", "198.51.100.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "198.51.100.1, ", "<script>", "1234567890123456789012345678901234567890123456"})
    void whatIsNoAddressIsNotBelieved(String forwarded) {
        assertEquals("127.0.0.1", Origin.of("127.0.0.1", forwarded));
    }
}
