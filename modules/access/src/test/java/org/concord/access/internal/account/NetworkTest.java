package org.concord.access.internal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void addressesOfOneNetworkOfVersionSixAreOne() {
        assertEquals(Network.of("2001:db8:1:2::1"), Network.of("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertEquals(Network.of("2001:db8:1:2::1%eth0"), Network.of("2001:DB8:1:2:0:0:0:1"));
        assertNotEquals(Network.of("2001:db8:1:2::1"), Network.of("2001:db8:1:3::1"));
    }

    @Test
    void addressOfVersionFourStandsForItself() {
        assertEquals("192.0.2.1", Network.of("192.0.2.1"));
        assertEquals("192.0.2.1", Network.of("::ffff:192.0.2.1"));
    }

    @Test
    void whatIsNoAddressStandsForItself() {
        assertEquals("-", Network.of(null));
        assertEquals("not:an:address", Network.of("not:an:address"));
    }
}
