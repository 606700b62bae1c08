package org.concord.acceptance.architecture.planted.membership.api;

/** Breaks nothing. */
public interface Members {
}
