package org.concord.web.rest;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.kernel.Money;
import org.concord.kernel.Text;

/**
 * A record as the cells of one line of a table: one a component, under its own name. A cell that a spreadsheet would take for a formula is made
 * text by an apostrophe before it (OWASP ASVS 5.0, 1.2.10).
 */
public final class Cells {

    private Cells() {
    }

    /** The headings of a table of such records. Money is an amount that can be added up; its currency stands beside it, unless the record has one for all. */
    public static List<String> headings(Class<? extends Record> row) {
        return Arrays.stream(RecordShape.of(row).components()).flatMap(component -> hasOwnCurrency(row, component)
            ? Stream.of(component.name(), component.name() + "Currency") : Stream.of(component.name())).toList();
    }

    /** The values of one record, unchanged. */
    public static List<Object> values(Record row) {
        return Arrays.stream(RecordShape.of(row.getClass()).components()).flatMap(component -> {
            Object value = RecordShape.value(component, row);
            Object first = value instanceof Money money ? money.amount() : value;
            return hasOwnCurrency(row.getClass(), component) ? Stream.of(first, value instanceof Money money ? money.currency() : null) : Stream.of(first);
        }).collect(Collectors.toList());
    }

    private static boolean hasOwnCurrency(Class<? extends Record> row, RecordShape.Component component) {
        return component.type() == Money.class && !RecordShape.of(row).byName().containsKey("currency");
    }

    /** The cells of one record, safe to open. */
    public static List<String> of(Record row) {
        return values(row).stream().map(Cells::text).toList();
    }

    /** One value, safe to open. */
    public static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> items) {
            return Text.inCell(items.stream().map(String::valueOf).collect(Collectors.joining("; ")));
        }
        if (value instanceof Map<?, ?> map) {
            return Text.inCell(map.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue()).collect(Collectors.joining("; ")));
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value instanceof Number ? value.toString() : Text.inCell(value.toString());
    }
}
