package org.concord.access.api;

/**
 * What somebody shows to be let in.
 *
 * @param otp the code of the second factor; null where none is set up, or not asked for yet
 */
public record Credentials(String username, @Secret String password, @Secret String otp) {

    @Override
    public String toString() {
        return "Credentials[username=" + username + "]";
    }
}
