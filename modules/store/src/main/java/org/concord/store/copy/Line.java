package org.concord.store.copy;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Function;

/** A row as text, the same from either database, in the form that PostgreSQL's {@code COPY} takes. */
final class Line {

    private static final String NULL = "\\N";

    private Line() {
    }

    static byte[] of(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        StringJoiner line = new StringJoiner("\t", "", "\n");
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            String value = value(row, column, columns);
            line.add(value == null ? NULL : escaped(value));
        }
        return line.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Each is asked for once: Derby gives what is long no second time. */
    private static String value(ResultSet row, int column, ResultSetMetaData columns) throws SQLException {
        return switch (columns.getColumnType(column)) {
            case Types.BOOLEAN, Types.BIT -> truth(row.getBoolean(column), row.wasNull());
            case Types.DECIMAL, Types.NUMERIC -> written(row.getBigDecimal(column), BigDecimal::toPlainString);
            case Types.TIMESTAMP -> written(row.getString(column), Line::moment);
            case Types.BLOB, Types.LONGVARBINARY, Types.VARBINARY -> written(row.getBytes(column), Line::bytes);
            case Types.BINARY -> written(row.getBytes(column), columns.getColumnTypeName(column).equals("bytea") ? Line::bytes : Line::id);
            default -> row.getString(column);
        };
    }

    private static <T> String written(T value, Function<T, String> form) {
        return value == null ? null : form.apply(value);
    }

    private static String truth(boolean value, boolean missing) {
        if (missing) {
            return null;
        }
        return value ? "t" : "f";
    }

    /** Derby keeps nanoseconds, PostgreSQL microseconds. */
    static String moment(String stored) {
        return LocalDateTime.parse(stored.replace(' ', 'T')).truncatedTo(ChronoUnit.MICROS).toString();
    }

    /** What is {@code uuid} in PostgreSQL is {@code char(16) for bit data} in Derby, and nothing else is. */
    static String id(byte[] bytes) {
        ByteBuffer halves = ByteBuffer.wrap(bytes);
        return new UUID(halves.getLong(), halves.getLong()).toString();
    }

    private static String bytes(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }

    static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }
}
