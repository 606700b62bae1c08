package org.concord.access.api;

/** A password that somebody else is given. */
public record ResetPassword(@Secret String password) {

    @Override
    public String toString() {
        return "ResetPassword[]";
    }
}
