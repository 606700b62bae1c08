package org.concord.membership.internal.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.ExchangeRule;
import org.concord.membership.api.ImportColumn;
import org.concord.membership.api.Imports;

/**
 * Reads a CSV file (RFC 4180) with a header. Between cells stands a comma or, as spreadsheets of some countries write it, a semicolon or a tab.
 * A line whose first cell begins with {@code #} is a remark.
 */
final class CsvFile {

    /** No text has it; behind the file it shows whether the last quotation mark was closed. */
    private static final String END = "\u0001";
    private static final String REMARK = "#";

    private final LineStore store;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Cells> lines = new ArrayList<>();

    private CsvFile(LineStore store) {
        this.store = store;
    }

    /** The lines of a file, with those that cannot be read. */
    static ReadFile read(String text, LineStore store) {
        CsvFile file = new CsvFile(store);
        file.readAll(text);
        return new ReadFile(file.lines, file.refusals);
    }

    private void readAll(String text) {
        List<String> header = null;
        int last = 1;
        for (CsvRecord record : records(text)) {
            int number = (int) record.getStartingLineNumber();
            if (record.getField(0).equals(END)) {
                last = 0;
            } else if (header == null) {
                header = header(record);
            } else if (!record.getField(0).startsWith(REMARK) && !blank(record)) {
                line(number, record, header);
                last = number;
            }
        }
        if (last != 0) {
            throw RuleBroken.at("file", ExchangeRule.IMPORT_QUOTES_UNCLEAR, last);
        }
        if (lines.isEmpty() && refusals.isEmpty()) {
            throw RuleBroken.at("file", ExchangeRule.IMPORT_EMPTY);
        }
    }

    /** Spreadsheets write such lines below the last one. */
    private static boolean blank(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }

    private static List<CsvRecord> records(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
            .fieldSeparator(separator(text))
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(false)
            .maxBufferSize(2 * Imports.MOST_BYTES)
            .ofCsvRecord(text + "\n" + END + "\n")) {
            return reader.stream().limit(Imports.MOST_LINES + 2L).toList();
        } catch (CsvParseException unclear) {
            throw RuleBroken.at("file", ExchangeRule.IMPORT_QUOTES_UNCLEAR, lineIn(unclear));
        } catch (IOException fromMemory) {
            throw new IllegalStateException(fromMemory);
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

    private List<String> header(CsvRecord record) {
        List<String> header = record.getFields().stream().map(String::strip).toList();
        Set<String> known = store.columns().stream().map(ImportColumn::name).collect(Collectors.toSet());
        boolean named = known.stream().anyMatch(Column::isName);
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!seen.add(column)) {
                refuse(column, ExchangeRule.IMPORT_COLUMN_TWICE, column);
            } else if (!known.contains(column) && !store.derived().contains(column) && !(named && Column.isName(column))) {
                refuse(column, ExchangeRule.IMPORT_COLUMN_UNKNOWN, column,
                    store.columns().stream().map(ImportColumn::name).collect(Collectors.joining(", ")));
            }
        }
        store.columns().stream().filter(column -> column.required() && !header.contains(column.name()))
            .forEach(column -> refuse(column.name(), ExchangeRule.IMPORT_COLUMN_MISSING, column.name()));
        return header;
    }

    private void refuse(String column, ExchangeRule rule, Object... details) {
        refusals.add(new Refusal(1, column, null, RuleBroken.at(column, rule, details)));
    }

    private void line(int number, CsvRecord record, List<String> header) {
        if (lines.size() >= Imports.MOST_LINES) {
            throw RuleBroken.at("file", ExchangeRule.IMPORT_TOO_MANY_LINES, Imports.MOST_LINES);
        }
        if (record.getFieldCount() != header.size()) {
            refusals.add(new Refusal(number, null, null,
                new RuleBroken(ExchangeRule.IMPORT_CELLS_DO_NOT_FIT, record.getFieldCount(), header.size())));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), record.getFieldCount()); i++) {
            cells.putIfAbsent(header.get(i), record.getField(i));
        }
        lines.add(new Cells(number, cells));
    }
}
