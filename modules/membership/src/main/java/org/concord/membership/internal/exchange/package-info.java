/**
 * What enters and leaves membership in public formats: calendars, cards and news out; CSV files and calendars in. A file is checked by running
 * the desks over its lines in a transaction that is rolled back, so that an import knows no rule of its own about meetings or members.
 */
package org.concord.membership.internal.exchange;
