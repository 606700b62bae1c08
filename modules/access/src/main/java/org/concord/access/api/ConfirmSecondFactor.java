package org.concord.access.api;

/**
 * Shows that the authenticator app has the secret.
 *
 * @param secret as proposed
 * @param otp the code it shows now
 * @param password one's own, so that nobody takes the account over at a screen left open
 */
public record ConfirmSecondFactor(@Secret String secret, @Secret String otp, @Secret String password) {

    @Override
    public String toString() {
        return "ConfirmSecondFactor[]";
    }
}
