/** Accounts, their passwords, second factors, sessions and tokens, and how people get in. */
package org.concord.access.internal.account;
