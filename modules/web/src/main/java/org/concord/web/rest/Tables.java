package org.concord.web.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Writes lists as tables, row by row. */
public final class Tables {

    private Tables() {
    }

    /** As CSV (RFC 4180) in UTF-8 with a byte order mark, without which spreadsheets misread Vietnamese. */
    public static void csv(Class<? extends Record> row, Iterator<? extends Record> rows, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(Cells.headings(row));
        while (rows.hasNext()) {
            csv.writeRecord(Cells.of(rows.next()));
        }
        csv.flush();
    }
}
