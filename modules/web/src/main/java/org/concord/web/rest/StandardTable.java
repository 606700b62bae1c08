package org.concord.web.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/**
 * A table that some standard lays out.
 *
 * @param name what its file is called
 * @param headings the names for programs, and below them, in workbooks only, the labels for people
 */
public record StandardTable(String name, List<List<String>> headings) {

    /** Writes it with these lines, of text that no spreadsheet takes for a formula; as a workbook or else as CSV. */
    public void write(Format format, Iterator<List<String>> lines, OutputStream out) throws IOException {
        if (format == Format.XLSX) {
            Spreadsheet.write(headings, lines, out);
        } else {
            Tables.csv(headings.get(0), lines, out);
        }
    }

    /** What its file is called. */
    public String file(Format format) {
        return name + "." + format.extension();
    }
}
