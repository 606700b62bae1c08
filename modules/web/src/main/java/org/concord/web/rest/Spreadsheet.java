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
        head(sheet, List.of(Cells.headings(row)));
        for (int line = 1; rows.hasNext(); line++) {
            write(sheet, line, Cells.values(rows.next()));
        }
        book.finish();
    }

    /** The same of lines of text below headings, of which only the last is seen: those before are for programs. */
    static void write(List<List<String>> headings, Iterator<List<String>> lines, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Concord", "1.0");
        Worksheet sheet = book.newWorksheet("Concord");
        head(sheet, headings);
        for (int line = headings.size(); lines.hasNext(); line++) {
            write(sheet, line, lines.next());
        }
        book.finish();
    }

    private static void head(Worksheet sheet, List<List<String>> headings) {
        for (int line = 0; line < headings.size(); line++) {
            for (int column = 0; column < headings.get(line).size(); column++) {
                sheet.value(line, column, headings.get(line).get(column));
                sheet.style(line, column).bold().set();
            }
            if (line < headings.size() - 1) {
                sheet.hideRow(line);
            }
        }
        sheet.freezePane(0, headings.size());
    }

    private static void write(Worksheet sheet, int line, List<?> values) throws IOException {
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
        if (line % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }
}
