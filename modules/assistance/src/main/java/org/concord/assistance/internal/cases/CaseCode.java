package org.concord.assistance.internal.cases;

import java.security.SecureRandom;

/** Codes of cases: 50 random bits in letters and digits that nobody takes for each other (Crockford's Base32), so that a code says nothing. */
final class CaseCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;

    private CaseCode() {
    }

    static String next() {
        StringBuilder code = new StringBuilder();
        for (int place = 0; place < LENGTH; place++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.insert(LENGTH / 2, '-').toString();
    }
}
