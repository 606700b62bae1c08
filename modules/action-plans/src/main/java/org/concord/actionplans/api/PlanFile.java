package org.concord.actionplans.api;

/** A file in which a published plan is given away. */
public enum PlanFile {
    /** For donors: the plan as an activity of the International Aid Transparency Initiative, version 2.03, with annual budgets and transactions. */
    IATI_ACTIVITIES,
    /** For analysts: the budget lines as a table with its description (Fiscal Data Package), approved, adjusted and executed. */
    FISCAL_DATA_PACKAGE,
    /** For auditors: every entry of the ledger, for the programs hledger and ledger. */
    LEDGER_JOURNAL
}
