package org.concord.membership.internal.seed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A file of public facts that comes with the module. */
public final class SeedFile {

    private static final String FOLDER = "/org/concord/membership/seed/";

    private SeedFile() {
    }

    /** The rows of {@code name}, in order. */
    public static List<SeedRow> read(String name) {
        try (InputStream file = SeedFile.class.getResourceAsStream(FOLDER + name);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8));
                Stream<NamedCsvRecord> stream = rows.stream()) {
            return stream.map(SeedRow::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** The id of a record that has no code: the same for the same {@code key} everywhere, and at each loading. */
    public static UUID id(String subject, String key) {
        return UUID.nameUUIDFromBytes(("concord:" + subject + "/" + key).getBytes(StandardCharsets.UTF_8));
    }
}
