package org.concord.web.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.concord.imports.api.ImportColumn;

/** An empty file of a kind: its header, and an example that begins with {@code #} so that an import passes over it. */
final class ImportTemplate {

    private ImportTemplate() {
    }

    static String of(List<ImportColumn> columns) throws IOException {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(columns.stream().map(ImportColumn::name).toList());
        List<String> example = new ArrayList<>(columns.stream().map(ImportColumn::example).toList());
        example.set(0, "#" + example.get(0));
        csv.writeRecord(example);
        csv.flush();
        return text.toString();
    }
}
