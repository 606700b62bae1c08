package org.concord.access.api;

/** One's own password, so that nobody does it at a screen left open. */
public record RemoveSecondFactor(@Secret String password) {

    @Override
    public String toString() {
        return "RemoveSecondFactor[]";
    }
}
