package org.concord.access.internal.account;

import org.concord.access.api.Caller;

/**
 * What is known of an account that may enter.
 *
 * @param waits whether roles of it wait for a second factor
 */
public record Known(Caller caller, int epoch, boolean waits) {
}
