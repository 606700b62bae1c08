package org.concord.access.api;

/** One's own password, and the one to be. */
public record ChangePassword(@Secret String presentPassword, @Secret String newPassword) {

    @Override
    public String toString() {
        return "ChangePassword[]";
    }
}
