package org.concord.assistance.internal.counts;

import java.util.BitSet;

/** A sum of unknown counts less others. */
record Form(BitSet plus, BitSet minus) {

    private static final BitSet NOTHING = new BitSet();

    static Form of(BitSet plus) {
        return new Form(plus, NOTHING);
    }

    /** What is in one set and not in the other, which is a part of it. */
    static Form less(BitSet whole, BitSet part) {
        BitSet rest = (BitSet) whole.clone();
        rest.andNot(part);
        return of(rest);
    }

    long valueIn(long[] truth) {
        return sum(plus, truth) - sum(minus, truth);
    }

    boolean touches(BitSet unknowns) {
        return plus.intersects(unknowns) || minus.intersects(unknowns);
    }

    private static long sum(BitSet which, long[] truth) {
        return which.stream().mapToLong(one -> truth[one]).sum();
    }
}
