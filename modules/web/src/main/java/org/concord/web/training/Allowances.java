package org.concord.web.training;

import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What is left to each address; those not heard of for longest are forgotten, so that many addresses fill no memory. */
final class Allowances {

    private static final int MOST = 20_000;
    /** The part of an IPv6 address that one subscriber gets; the rest they choose at will. */
    private static final int BYTES_OF_A_NETWORK = 8;

    private final Supplier<Bucket> fresh;
    private final Map<String, Bucket> left = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    Allowances(Supplier<Bucket> fresh) {
        this.fresh = fresh;
    }

    synchronized Bucket of(String address) {
        return left.computeIfAbsent(network(address), network -> fresh.get());
    }

    static String network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, BYTES_OF_A_NETWORK)));
        } catch (UnknownHostException none) {
            return address;
        }
    }
}
