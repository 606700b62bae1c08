package org.concord.assistance.api;

/**
 * Says whether the person is a national; if not, the return is cancelled.
 */
public record VerifyNationality(boolean confirmed) {
}
