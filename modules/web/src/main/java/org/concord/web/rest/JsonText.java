package org.concord.web.rest;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import org.concord.kernel.Money;

/**
 * Writes records as JSON: components in order under their own names, nothing left out, values that are no number, truth or text as the text that
 * {@code toString} gives (dates in ISO 8601, UUIDs, enum names). Appends straight to one buffer, because lists are the hottest path there is.
 */
public final class JsonText {

    private static final String[] ESCAPES = new String[128];

    static {
        for (int control = 0; control < 0x20; control++) {
            ESCAPES[control] = String.format("\\u%04x", control);
        }
        ESCAPES['"'] = "\\\"";
        ESCAPES['\\'] = "\\\\";
        ESCAPES['\n'] = "\\n";
        ESCAPES['\r'] = "\\r";
        ESCAPES['\t'] = "\\t";
        // No closing tag can appear, wherever somebody embeds the text.
        ESCAPES['<'] = "\\u003c";
    }

    private final StringBuilder text = new StringBuilder(8192);

    private JsonText() {
    }

    /** {@code value} in UTF-8: a record, a collection, a map, or a single value. */
    public static byte[] of(Object value) {
        JsonText json = new JsonText();
        json.write(value);
        return json.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Object value) {
        if (value == null) {
            text.append("null");
        } else if (value instanceof String string) {
            quote(string);
        } else if (value instanceof Number || value instanceof Boolean) {
            writeBare(value);
        } else if (value instanceof Enum<?> constant) {
            text.append('"').append(constant.name()).append('"');
        } else if (value instanceof Record record && isStructure(record)) {
            writeRecord(record);
        } else if (value instanceof Collection<?> items) {
            writeAll(items);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(map);
        } else {
            quote(value.toString());
        }
    }

    /** Records of the kernel such as partial dates are single values, and written as they write themselves; money has two parts. */
    private static boolean isStructure(Record record) {
        return record instanceof Money || record.getClass().getPackage() != Money.class.getPackage();
    }

    private void writeBare(Object value) {
        if (value instanceof BigDecimal decimal) {
            text.append('"').append(decimal.toPlainString()).append('"');
        } else {
            text.append(value);
        }
    }

    private void writeRecord(Record record) {
        char before = '{';
        for (RecordShape.Component component : RecordShape.of(record.getClass()).components()) {
            text.append(before).append(component.jsonName());
            write(RecordShape.value(component, record));
            before = ',';
        }
        text.append(before == '{' ? "{}" : "}");
    }

    private void writeAll(Collection<?> items) {
        text.append('[');
        String before = "";
        for (Object item : items) {
            text.append(before);
            write(item);
            before = ",";
        }
        text.append(']');
    }

    private void writeMap(Map<?, ?> map) {
        text.append('{');
        String before = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text.append(before);
            quote(String.valueOf(entry.getKey()));
            text.append(':');
            write(entry.getValue());
            before = ",";
        }
        text.append('}');
    }

    private void quote(String string) {
        text.append('"');
        int copied = 0;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            String escape = c < 128 ? ESCAPES[c] : null;
            if (escape != null) {
                text.append(string, copied, i).append(escape);
                copied = i + 1;
            }
        }
        text.append(string, copied, string.length()).append('"');
    }
}
