package org.concord.access.api;

/**
 * What an authenticator app takes in (RFC 6238: six digits, 30 seconds, SHA-1, as all apps know it).
 *
 * @param secret Base32, for typing
 * @param uri {@code otpauth://totp/...}, for the QR code
 */
public record ProposedSecondFactor(String secret, String uri) {

    @Override
    public String toString() {
        return "ProposedSecondFactor[]";
    }
}
