package org.concord.web.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** Writes lists as tables, row by row. */
public final class Tables {

    private Tables() {
    }

    /** As CSV (RFC 4180) in UTF-8. */
    public static void csv(Class<? extends Record> row, Iterator<? extends Record> rows, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(Cells.headings(row));
        while (rows.hasNext()) {
            csv.writeRecord(Cells.of(rows.next()));
        }
        csv.flush();
    }

    /** Lines of cells that are safe to open already, below headings. */
    public static void csv(List<String> headings, Iterator<List<String>> lines, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(headings);
        while (lines.hasNext()) {
            csv.writeRecord(lines.next());
        }
        csv.flush();
    }

    /** Records with a byte order mark, without which spreadsheets misread Vietnamese; programs would take it for a part of the first heading. */
    static void csvForSpreadsheets(Class<? extends Record> row, Iterator<? extends Record> rows, OutputStream out) throws IOException {
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        csv(row, rows, out);
    }
}
