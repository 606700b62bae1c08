package org.concord.access.internal.audit;

import org.concord.kernel.Sha256;

/**
 * A place in the chain: the hash of an event's content together with the hash before it, and so of everything before it.
 *
 * @param number counted from 1; 0 is the start, before any event
 */
record ChainLink(long number, String hash) {

    static final ChainLink START = new ChainLink(0, "0".repeat(64));

    ChainLink next(String content) {
        return new ChainLink(number + 1, Sha256.hex((number + 1) + "\n" + hash + "\n" + content));
    }
}
