/** Published plans: IATI activities and organisations, Fiscal Data Package, and a journal for hledger and ledger. */
package org.concord.actionplans.internal.publish;
