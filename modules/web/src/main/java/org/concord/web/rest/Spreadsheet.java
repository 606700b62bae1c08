package org.concord.web.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes lists as XLSX, row by row; numbers and days keep their type, all else is text that no spreadsheet takes for a formula. */
public final class Spreadsheet {

    private static final int ROWS_IN_MEMORY = 500;

    private Spreadsheet() {
    }

    /** A workbook with one sheet, its heading kept in sight. */
    public static void write(Class<? extends Record> row, Iterator<? extends Record> rows, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Concord", "1.0");
        Worksheet sheet = book.newWorksheet("Concord");
        List<String> headings = Cells.headings(row);
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        for (int line = 1; rows.hasNext(); line++) {
            write(sheet, line, Cells.values(rows.next()));
            if (line % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
        book.finish();
    }

    private static void write(Worksheet sheet, int line, List<Object> values) {
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (value instanceof Number number) {
                sheet.value(line, column, number);
            } else if (value instanceof Boolean truth) {
                sheet.value(line, column, truth);
            } else if (value instanceof LocalDate day) {
                sheet.value(line, column, day);
                sheet.style(line, column).format("yyyy-MM-dd").set();
            } else if (value != null) {
                sheet.value(line, column, Cells.text(value));
            }
        }
    }
}
