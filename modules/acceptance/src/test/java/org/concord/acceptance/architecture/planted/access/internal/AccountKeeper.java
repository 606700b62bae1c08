package org.concord.acceptance.architecture.planted.access.internal;

/** Breaks nothing. */
public class AccountKeeper {
}
