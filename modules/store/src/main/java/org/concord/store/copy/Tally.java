package org.concord.store.copy;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * How many lines a table has, and the sum of the SHA-256 of each, modulo 2^256: the same for the same lines in whichever order a database gives them, and
 * another one when a line is missing, doubled or changed.
 */
final class Tally {

    private static final int DIGITS = 64;
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest digest = sha256();
    private BigInteger sum = BigInteger.ZERO;
    private long lines;

    void add(byte[] line) {
        sum = sum.add(new BigInteger(1, digest.digest(line))).mod(MODULUS);
        lines++;
    }

    /** Count and sum, as a backup lists them. */
    @Override
    public String toString() {
        String hex = sum.toString(16);
        return lines + "\t" + "0".repeat(DIGITS - hex.length()) + hex;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
