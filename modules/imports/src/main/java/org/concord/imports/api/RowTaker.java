package org.concord.imports.api;

import java.util.List;

/** Takes the rows of a table one after the other, so that nobody holds them all. */
@FunctionalInterface
public interface RowTaker {

    /**
     * The next row, the header first.
     *
     * @param number of its line, from 1; a row can have several lines
     * @param cells as they are written; of a formula what it came to, of a date in a spreadsheet {@code 2026-11-29}
     */
    void take(int number, List<String> cells);
}
