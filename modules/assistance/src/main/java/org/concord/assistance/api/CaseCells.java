package org.concord.assistance.api;

import java.util.List;

/** A case as a line of a table, in the order of {@link CaseExports#columns}; no cell is taken for a formula. */
public record CaseCells(List<String> cells) {

    public CaseCells {
        cells = List.copyOf(cells);
    }
}
