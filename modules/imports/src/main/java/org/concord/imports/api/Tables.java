package org.concord.imports.api;

/**
 * Reads tables (CSV, XLSX) for modules that keep what comes in their own way. What is no table, or another file in a table's clothes, is refused with an
 * {@link ImportRule}; macros and formulas are never run.
 */
public interface Tables {

    /** The largest such file, in bytes. */
    int MOST_BYTES = 32 * 1024 * 1024;

    /** The most rows. */
    int MOST_ROWS = 200_000;

    /** Gives away each row that is not empty. */
    void read(byte[] content, RowTaker taker);

    /** The text of a file that is no table, in UTF-8. */
    String text(byte[] content);
}
