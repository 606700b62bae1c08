package org.concord.actionplans.api;

/** A file in which a published plan is given away. */
public enum PlanFile {
    /** For donors: the plan as an activity of the International Aid Transparency Initiative, version 2.03, with annual budgets and transactions. */
    IATI_ACTIVITIES("iati.xml", "application/xml;charset=utf-8"),
    /** For analysts: the budget lines as a table with its description (Fiscal Data Package), approved, adjusted and executed. */
    FISCAL_DATA_PACKAGE("datapackage.zip", "application/zip"),
    /** For auditors: every entry of the ledger, for the programs hledger and ledger. */
    LEDGER_JOURNAL("ledger.journal", "text/plain;charset=utf-8");

    private final String fileName;
    private final String mediaType;

    PlanFile(String fileName, String mediaType) {
        this.fileName = fileName;
        this.mediaType = mediaType;
    }

    /** What it is called, and asked for by. */
    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }
}
