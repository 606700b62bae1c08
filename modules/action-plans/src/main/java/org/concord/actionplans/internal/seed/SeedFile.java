package org.concord.actionplans.internal.seed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A file of facts that comes with the module, and the ids that its records have everywhere and at each loading. */
final class SeedFile {

    private static final String FOLDER = "/org/concord/actionplans/seed/";

    private SeedFile() {
    }

    static List<NamedCsvRecord> read(String name) {
        try (InputStream file = SeedFile.class.getResourceAsStream(FOLDER + name);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8));
                Stream<NamedCsvRecord> stream = rows.stream()) {
            return stream.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    static UUID id(String subject, String key) {
        return UUID.nameUUIDFromBytes(("concord:" + subject + "/" + key).getBytes(StandardCharsets.UTF_8));
    }

    static String text(NamedCsvRecord row, String field) {
        String value = row.getField(field);
        return value.isEmpty() ? null : value;
    }

    static BigDecimal number(NamedCsvRecord row, String field) {
        String value = text(row, field);
        return value == null ? null : new BigDecimal(value);
    }

    static LocalDate day(NamedCsvRecord row, String field) {
        String value = text(row, field);
        return value == null ? null : LocalDate.parse(value);
    }
}
