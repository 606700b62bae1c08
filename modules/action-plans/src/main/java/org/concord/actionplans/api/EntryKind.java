package org.concord.actionplans.api;

/** What happens to money, and from which stage to which it moves then. */
public enum EntryKind {
    /** Parliament or government gives the line its original budget. */
    APPROPRIATION(Stage.SOURCE, Stage.UNALLOTTED),
    /** More, or with the stages exchanged less, than the original budget. */
    SUPPLEMENTARY(Stage.SOURCE, Stage.UNALLOTTED),
    /** A warrant releases money to be committed. */
    ALLOTMENT(Stage.UNALLOTTED, Stage.ALLOTTED),
    /** A contract is signed; its entry's id is the id of the commitment. */
    COMMITMENT(Stage.ALLOTTED, Stage.COMMITTED),
    /** What a contract does not need any more goes back. */
    RELEASE(Stage.COMMITTED, Stage.ALLOTTED),
    /** An invoice on a commitment is accepted. */
    PAYMENT_ORDER(Stage.COMMITTED, Stage.PAYABLE),
    /** The treasury pays what was ordered on a commitment. */
    PAYMENT(Stage.PAYABLE, Stage.SPENT),
    /** From one line to another of the same source and year, within one stage. */
    VIREMENT(null, null),
    /** What was not allotted goes to the same source's line of the next year. */
    CARRY_OVER(Stage.UNALLOTTED, Stage.UNALLOTTED),
    /** From a line in one currency to one in another, through SOURCE, at a stored rate. */
    EXCHANGE(null, null),
    /** Takes an earlier entry back, posting by posting. */
    REVERSAL(null, null);

    private final Stage from;
    private final Stage to;

    EntryKind(Stage from, Stage to) {
        this.from = from;
        this.to = to;
    }

    /** Where the money comes from, or null where the entry decides. */
    public Stage from() {
        return from;
    }

    /** Where it goes to, or null where the entry decides. */
    public Stage to() {
        return to;
    }

    /** Whether it draws on a commitment, which it has to name. */
    public boolean drawsOnCommitment() {
        return this == RELEASE || this == PAYMENT_ORDER || this == PAYMENT;
    }
}
