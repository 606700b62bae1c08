package org.concord.imports.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.concord.imports.api.FileKind;
import org.concord.imports.api.ImportRule;
import org.concord.imports.api.Imports;
import org.concord.imports.api.ReadFile;
import org.concord.imports.api.RowTaker;
import org.concord.kernel.RuleBroken;

/**
 * Reads a CSV file (RFC 4180) with a header. Between cells stands a comma or, as spreadsheets of some countries write it, a semicolon or a tab.
 */
final class CsvFile {

    /** No text has it; behind the file it shows whether the last quotation mark was closed. */
    private static final String END = "\u0001";

    private CsvFile() {
    }

    /** The lines of a file, with those that cannot be read. */
    static ReadFile read(String text, FileKind kind) {
        Table table = new Table(kind);
        take(text, Imports.MOST_LINES + 3L, table::add);
        return table.read();
    }

    /** Gives the records of a file away, the header among them, at most so many. */
    static void take(String text, long most, RowTaker taker) {
        int last = 1;
        boolean ended = false;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
            .fieldSeparator(separator(text))
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(false)
            .maxBufferSize(2 * Imports.MOST_BYTES)
            .ofCsvRecord(text + "\n" + END + "\n")) {
            Iterator<CsvRecord> records = reader.stream().limit(most).iterator();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                ended = record.getField(0).equals(END);
                if (!ended) {
                    last = (int) record.getStartingLineNumber();
                    taker.take(last, record.getFields());
                }
            }
        } catch (CsvParseException unclear) {
            throw RuleBroken.at("file", ImportRule.IMPORT_QUOTES_UNCLEAR, lineIn(unclear));
        } catch (IOException fromMemory) {
            throw new IllegalStateException(fromMemory);
        }
        if (!ended) {
            throw RuleBroken.at("file", ImportRule.IMPORT_QUOTES_UNCLEAR, last);
        }
    }

    private static Object lineIn(CsvParseException unclear) {
        String digits = Objects.toString(unclear.getMessage(), "").replaceAll("\\D+", " ").strip();
        return digits.isEmpty() ? "?" : digits.split(" ")[0];
    }

    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return List.of(',', ';', '\t').stream()
            .max((one, other) -> Long.compare(count(first, one), count(first, other)))
            .filter(best -> count(first, best) > 0)
            .orElse(',');
    }

    private static long count(String text, char separator) {
        return text.chars().filter(character -> character == separator).count();
    }
}
