package org.concord.web.rest;

import static org.concord.web.rest.OpenApiDocument.object;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.concord.kernel.PartialDate;

/** JSON schemas of the types that cross the wire; records are described once, and referred to. */
final class Schemas {

    private static final Map<Class<?>, String> FORMATS = Map.of(
        UUID.class, "uuid", LocalDate.class, "date", Instant.class, "date-time", LocalTime.class, "time", BigDecimal.class, "decimal");

    private final Map<String, Object> records = new TreeMap<>();
    private final Map<String, Class<?>> described = new HashMap<>();

    /** The records described so far, by name. */
    Map<String, Object> all() {
        return records;
    }

    /** The schema of {@code type}, or a reference to it. */
    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Map<String, Object> each = of(arguments[arguments.length - 1]);
            return generic.getRawType() == Map.class
                ? object("type", "object", "additionalProperties", each)
                : object("type", "array", "items", each);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() && plain != PartialDate.class ? record(plain) : single(plain);
    }

    private Map<String, Object> record(Class<?> type) {
        String name = type.getName().substring(type.getPackageName().length() + 1).replace("$", "");
        if (described.computeIfAbsent(name, first -> type) != type) {
            throw new IllegalStateException(type + " has the name of " + described.get(name) + ", which is described already");
        }
        if (!records.containsKey(name)) {
            Map<String, Object> properties = new LinkedHashMap<>();
            RecordShape.Component[] components = RecordShape.of(type).components();
            Map<String, Object> schema = object("type", "object", "properties", properties);
            records.put(name, schema);
            List<String> needed = Arrays.stream(components).filter(RecordShape.Component::isNeeded).map(RecordShape.Component::name).toList();
            if (!needed.isEmpty()) {
                schema.put("required", needed);
            }
            for (RecordShape.Component component : components) {
                properties.put(component.name(), of(component.type()));
            }
        }
        return object("$ref", "#/components/schemas/" + name);
    }

    private static Map<String, Object> single(Class<?> type) {
        if (type == PartialDate.class) {
            return object("type", "string", "pattern", "^\\d{4}(-\\d{2}(-\\d{2})?)?$", "description", "As exactly as it is known.");
        }
        if (type.isEnum()) {
            List<String> names = Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList();
            return object("type", "string", "enum", names);
        }
        if (type == boolean.class || type == Boolean.class) {
            return object("type", "boolean");
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return object("type", "integer");
        }
        return FORMATS.containsKey(type) ? object("type", "string", "format", FORMATS.get(type)) : object("type", "string");
    }
}
