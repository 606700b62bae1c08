package org.concord.web.rest;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.concord.kernel.PartialDate;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** JSON schemas of the types that cross the wire; records are described once, and referred to. */
final class Schemas {

    private static final Map<Class<?>, String> FORMATS = Map.of(
        UUID.class, "uuid", LocalDate.class, "date", Instant.class, "date-time", LocalTime.class, "time", BigDecimal.class, "decimal");

    private final Map<String, Schema> records = new TreeMap<>();

    /** The records described so far, by name. */
    Map<String, Schema> all() {
        return records;
    }

    /** The schema of {@code type}, or a reference to it. */
    Schema of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return generic.getRawType() == Map.class
                ? createSchema().type(SchemaType.OBJECT).additionalPropertiesSchema(of(last))
                : createSchema().type(SchemaType.ARRAY).items(of(last));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord() && plain != PartialDate.class) {
            return record(plain);
        }
        return single(plain);
    }

    private Schema record(Class<?> type) {
        String name = type.getSimpleName();
        if (!records.containsKey(name)) {
            Schema described = createSchema().type(SchemaType.OBJECT);
            records.put(name, described);
            for (RecordShape.Component component : RecordShape.of(type).components()) {
                described.addProperty(component.name(), of(component.type()));
            }
        }
        return createSchema().ref(name);
    }

    private static Schema single(Class<?> type) {
        if (type == PartialDate.class) {
            return createSchema().type(SchemaType.STRING).pattern("^\\d{4}(-\\d{2}(-\\d{2})?)?$");
        }
        if (type.isEnum()) {
            List<Object> names = Arrays.stream(type.getEnumConstants()).map(constant -> (Object) ((Enum<?>) constant).name()).toList();
            return createSchema().type(SchemaType.STRING).enumeration(names);
        }
        if (type == boolean.class || type == Boolean.class) {
            return createSchema().type(SchemaType.BOOLEAN);
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return createSchema().type(SchemaType.INTEGER);
        }
        return createSchema().type(SchemaType.STRING).format(FORMATS.get(type));
    }
}
