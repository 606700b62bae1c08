package org.concord.access.internal.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Whoever has one address of IPv6 has all of its network: 2^64 of them, in which nobody is told apart. */
final class Network {

    private static final int LONGEST = 60;
    private static final int BYTES = 8;

    private Network() {
    }

    /** What stands for an address where attempts are counted: an address of IPv4, a network of IPv6. */
    static String of(String address) {
        if (address == null || address.isBlank()) {
            return "-";
        }
        return address.indexOf(':') < 0 ? cut(address) : ofVersionSix(address);
    }

    private static String ofVersionSix(String address) {
        try {
            InetAddress read = InetAddress.getByName(address.replaceFirst("%.*", ""));
            return read instanceof Inet6Address six ? HexFormat.of().formatHex(six.getAddress(), 0, BYTES) + "::/64" : read.getHostAddress();
        } catch (UnknownHostException noAddress) {
            return cut(address);
        }
    }

    private static String cut(String address) {
        return address.substring(0, Math.min(LONGEST, address.length()));
    }
}
