package org.concord.training.internal.certificate;

import java.time.Instant;
import java.time.ZoneOffset;

/** The number printed on a certificate: the year and forty random bits. It is no count, because whoever guesses it is told a name. */
final class CertificateNumber {

    private static final int LENGTH = 12;

    private CertificateNumber() {
    }

    static String next(Instant issued) {
        return written(issued.atOffset(ZoneOffset.UTC).getYear() + Letters.random(8));
    }

    /** The number that was meant, as it is printed; whatever cannot be one, as it is. */
    static String read(String typed) {
        return written(Letters.read(typed));
    }

    private static String written(String letters) {
        return letters.length() == LENGTH ? letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8) : letters;
    }
}
