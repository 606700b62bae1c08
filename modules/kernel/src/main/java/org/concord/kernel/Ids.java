package org.concord.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes identifiers that sort by time of creation: UUID version 7 (RFC 9562, section 5.7), so that indexes grow at their end. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {
    }

    /** A new identifier. */
    public static UUID next() {
        long high = System.currentTimeMillis() << 16 | VERSION_7 | RANDOM.nextInt(1 << 12);
        long low = VARIANT | RANDOM.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
