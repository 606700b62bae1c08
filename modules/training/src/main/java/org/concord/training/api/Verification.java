package org.concord.training.api;

/** Checks certificates for anybody who holds one in the hand. */
public interface Verification {

    /**
     * Whether a certificate counts, and what it states. The holder's name is told where the holder agreed to that, or where whoever asks knows the number
     * that is printed on it.
     *
     * @param token from the address printed on the certificate
     * @param number as printed, or null
     */
    Verdict verify(String token, String number);

    /** Which credentials count no more: a revocation list as Open Badges 3.0 has it, as JSON. It names none by its token or holder. */
    String revocations();
}
