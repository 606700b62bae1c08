package org.concord.actionplans.internal.ledger;

import java.util.UUID;

/**
 * An amount in the plan's reporting currency.
 *
 * @param amount in minor units, or null where there was no rate
 * @param rate the stored rate that converted it, or null
 */
record Converted(Long amount, UUID rate) {

    static final Converted UNKNOWN = new Converted(null, null);
}
