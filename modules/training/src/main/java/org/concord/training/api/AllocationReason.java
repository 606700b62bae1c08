package org.concord.training.api;

/** Why a nomination has a seat, or waits; the details are told in the order given here. */
public enum AllocationReason {
    /** One of the seats reserved. Details: how many are reserved. */
    RESERVED_SEAT,
    /** A seat open to all. Details: seats its state held before, its rank there. */
    OPEN_SEAT,
    /** Chosen by hand. Details: the reason given. */
    CHOSEN_BY_HAND,
    /** In the place of another officer. */
    SUBSTITUTE,
    /** Waits, because its state, or its group of states, has the most seats it may have. Details: how many. */
    MAXIMUM_REACHED,
    /** Waits, because all seats are taken. Details: its place on the list, seats its state holds, its rank there. */
    ALL_TAKEN,
    /** Waits, because the seats left are reserved until nominations close. Details: the day. */
    RESERVED_UNTIL_CLOSE,
    /** Waits as long as the officer it stands in for may come. */
    ALTERNATE;

    /** Whether it gives a seat. */
    public boolean givesSeat() {
        return this == RESERVED_SEAT || this == OPEN_SEAT || this == CHOSEN_BY_HAND || this == SUBSTITUTE;
    }
}
