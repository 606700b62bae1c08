package org.concord.access.api;

/**
 * Shows that the authenticator app has the secret.
 *
 * @param secret as proposed
 * @param otp the code it shows now
 */
public record ConfirmSecondFactor(@Secret String secret, @Secret String otp) {

    @Override
    public String toString() {
        return "ConfirmSecondFactor[]";
    }
}
