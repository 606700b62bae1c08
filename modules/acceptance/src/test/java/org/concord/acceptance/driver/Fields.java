package org.concord.acceptance.driver;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;

/** What is sent: a JSON object in one line, {@code Fields.of("code", "VN", "role", "MEMBER")}. */
public final class Fields {

    private Fields() {
    }

    /** Names and values in turn; a value that is null is left out. */
    public static JsonObject of(Object... namesAndValues) {
        return with(JsonValue.EMPTY_JSON_OBJECT, namesAndValues);
    }

    /** The same with other values for some of its names. */
    public static JsonObject with(JsonObject fields, Object... namesAndValues) {
        JsonObjectBuilder object = Json.createObjectBuilder(fields);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                object.add((String) namesAndValues[i], value(namesAndValues[i + 1]));
            }
        }
        return object.build();
    }

    private static JsonValue value(Object value) {
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof Integer number) {
            return Json.createValue(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Collection<?> items) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            items.forEach(item -> array.add(value(item)));
            return array.build();
        }
        return Json.createValue(value.toString());
    }
}
