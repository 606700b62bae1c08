/** The ledger: entries wait for a checker, are posted several at once, and stay; the database refuses what the model would. */
package org.concord.actionplans.internal.ledger;
