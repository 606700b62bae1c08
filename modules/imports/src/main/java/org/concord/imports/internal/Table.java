package org.concord.imports.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.concord.imports.api.Cells;
import org.concord.imports.api.FileKind;
import org.concord.imports.api.ImportColumn;
import org.concord.imports.api.ImportRule;
import org.concord.imports.api.Imports;
import org.concord.imports.api.ReadFile;
import org.concord.imports.api.Refusal;
import org.concord.kernel.RuleBroken;

/**
 * The lines of a table, from whichever format: first a header that names columns, then lines with a cell for each. A line whose first cell begins with
 * {@code #} is a remark, and a line of empty cells is nothing.
 */
final class Table {

    private static final String REMARK = "#";

    private final FileKind kind;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Cells> lines = new ArrayList<>();
    private List<String> header;

    Table(FileKind kind) {
        this.kind = kind;
    }

    /** The next line of the file. */
    void add(int number, List<String> cells) {
        if (header == null) {
            header = header(cells.stream().map(String::strip).toList());
        } else if (!cells.get(0).startsWith(REMARK) && !cells.stream().allMatch(String::isBlank)) {
            line(number, cells);
        }
    }

    /** A cell of a line that cannot be read. */
    void refuse(int number, int cell, String value, ImportRule rule, Object... details) {
        String column = header != null && cell < header.size() ? header.get(cell) : null;
        refusals.add(new Refusal(number, column, value, column == null ? new RuleBroken(rule, details) : RuleBroken.at(column, rule, details)));
    }

    ReadFile read() {
        if (lines.isEmpty() && refusals.isEmpty()) {
            throw RuleBroken.at("file", ImportRule.IMPORT_EMPTY);
        }
        return new ReadFile(lines, refusals);
    }

    int columns() {
        return header == null ? 0 : header.size();
    }

    private List<String> header(List<String> columns) {
        Set<String> known = kind.columns().stream().map(ImportColumn::name).collect(Collectors.toSet());
        boolean named = known.stream().anyMatch(ImportColumn::isName);
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!seen.add(ImportColumn.isName(column) ? "names." + ImportColumn.language(column) : column)) {
                refuseColumn(column, ImportRule.IMPORT_COLUMN_TWICE, column);
            } else if (!known.contains(column) && !kind.derived().contains(column) && !(named && ImportColumn.isName(column))) {
                refuseColumn(column, ImportRule.IMPORT_COLUMN_UNKNOWN, column,
                    kind.columns().stream().map(ImportColumn::name).collect(Collectors.joining(", ")));
            }
        }
        kind.columns().stream().filter(column -> column.required() && !columns.contains(column.name()))
            .forEach(column -> refuseColumn(column.name(), ImportRule.IMPORT_COLUMN_MISSING, column.name()));
        return columns;
    }

    private void refuseColumn(String column, ImportRule rule, Object... details) {
        refusals.add(new Refusal(ReadFile.HEADER, column, null, RuleBroken.at(column, rule, details)));
    }

    private void line(int number, List<String> cells) {
        if (lines.size() >= Imports.MOST_LINES) {
            throw RuleBroken.at("file", ImportRule.IMPORT_TOO_MANY_LINES, Imports.MOST_LINES);
        }
        if (cells.size() != header.size()) {
            refusals.add(new Refusal(number, null, null, new RuleBroken(ImportRule.IMPORT_CELLS_DO_NOT_FIT, cells.size(), header.size())));
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            byColumn.putIfAbsent(header.get(i), cells.get(i));
        }
        lines.add(new Cells(number, byColumn));
    }
}
