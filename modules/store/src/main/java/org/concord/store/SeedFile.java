package org.concord.store;

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

/** A file of facts that comes with a module, and the ids that its records have everywhere and at each loading. */
public final class SeedFile {

    /** The package of a module is {@code org.concord.<module>}; its files lie below the folder of the same name. */
    private static final int DEPTH_OF_A_MODULE = 3;

    private SeedFile() {
    }

    /**
     * The rows of a file, in order.
     *
     * @param reader a class of the module, by which its file is found
     * @param name the file's, below the folder of the module: {@code seed/meetings.csv}
     */
    public static List<SeedRow> read(Class<?> reader, String name) {
        try (InputStream file = reader.getResourceAsStream(folder(reader) + name);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8));
                Stream<NamedCsvRecord> stream = rows.stream()) {
            return stream.map(SeedRow::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private static String folder(Class<?> reader) {
        List<String> names = List.of(reader.getPackageName().split("\\."));
        return "/" + String.join("/", names.subList(0, DEPTH_OF_A_MODULE)) + "/";
    }

    /** The id of a record that has no code: the same for the same {@code key} everywhere, and at each loading. */
    public static UUID id(String subject, String key) {
        return UUID.nameUUIDFromBytes(("concord:" + subject + "/" + key).getBytes(StandardCharsets.UTF_8));
    }
}
