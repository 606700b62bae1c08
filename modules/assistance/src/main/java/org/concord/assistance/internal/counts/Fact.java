package org.concord.assistance.internal.counts;

import java.util.BitSet;

/**
 * Something that is known of unknown counts.
 *
 * @param least the form is not below it, or null
 * @param most the form is not above it, or null
 */
record Fact(Form form, Long least, Long most) {

    static Fact equal(BitSet sum, long value) {
        return new Fact(Form.of(sum), value, value);
    }

    static Fact atLeast(BitSet sum, long value) {
        return new Fact(Form.of(sum), value, null);
    }

    /** How one sum stands to another. */
    static Fact compared(BitSet sum, BitSet other, int sign) {
        return new Fact(new Form(sum, other), sign >= 0 ? 0L : null, sign <= 0 ? 0L : null);
    }

    boolean isExact() {
        return least != null && least.equals(most);
    }
}
