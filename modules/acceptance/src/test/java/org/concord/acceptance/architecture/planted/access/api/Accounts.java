package org.concord.acceptance.architecture.planted.access.api;

/** Breaks nothing. */
public interface Accounts {
}
