package org.concord.store;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concord.kernel.PartialDate;

/** One row of a {@link SeedFile}; an empty field is null. */
public final class SeedRow {

    private static final String NAMES = "name.";

    private final NamedCsvRecord fields;

    SeedRow(NamedCsvRecord fields) {
        this.fields = fields;
    }

    public String text(String field) {
        String value = fields.getField(field);
        return value.isEmpty() ? null : value;
    }

    public PartialDate date(String field) {
        String value = text(field);
        return value == null ? null : PartialDate.parse(value);
    }

    public LocalDate day(String field) {
        String value = text(field);
        return value == null ? null : LocalDate.parse(value);
    }

    public BigDecimal number(String field) {
        String value = text(field);
        return value == null ? null : new BigDecimal(value);
    }

    public boolean flag(String field) {
        return Boolean.parseBoolean(text(field));
    }

    public <E extends Enum<E>> E one(Class<E> of, String field) {
        String value = text(field);
        return value == null ? null : Enum.valueOf(of, value);
    }

    /** Several values, parted by semicolons. */
    public List<String> several(String field) {
        String value = text(field);
        return value == null ? List.of() : Arrays.asList(value.split(";"));
    }

    public List<LocalDate> days(String field) {
        return several(field).stream().map(LocalDate::parse).toList();
    }

    /** The fields {@code name.en}, {@code name.vi}... by language. */
    public Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        fields.getFieldsAsMap().forEach((field, value) -> {
            if (field.startsWith(NAMES) && !value.isEmpty()) {
                names.put(field.substring(NAMES.length()), value);
            }
        });
        return names;
    }
}
