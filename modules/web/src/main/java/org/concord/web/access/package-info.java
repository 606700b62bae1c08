/**
 * Signing in, one's own account, accounts and the audit log for people and programs; and what stands before every request:
 * {@link org.concord.web.access.ConcordAuthentication} finds out who is asking, {@link org.concord.web.access.SecurityHeaders} and
 * {@link org.concord.web.access.FrontDoor} come next, in this order, whatever is asked for.
 */
package org.concord.web.access;
