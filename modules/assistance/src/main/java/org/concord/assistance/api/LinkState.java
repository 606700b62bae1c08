package org.concord.assistance.api;

/** Where a link stands. It says more than the country only once both sides agreed. */
public enum LinkState {
    LINK_SUGGESTED, LINK_CONFIRMED, LINK_DENIED
}
