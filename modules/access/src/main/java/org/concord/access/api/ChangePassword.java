package org.concord.access.api;

/** One's own password, and the one to be. */
public record ChangePassword(@Secret String present, @Secret String next) {

    @Override
    public String toString() {
        return "ChangePassword[]";
    }
}
