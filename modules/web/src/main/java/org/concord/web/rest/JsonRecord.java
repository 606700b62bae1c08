package org.concord.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonConfig;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.web.page.Typed;

/**
 * Reads JSON into a command record, strictly: what is not UTF-8, not JSON, has a field twice, a field nobody knows, or a value of the wrong sort is
 * refused, and everything wrong is told at once, with the fields that must be given and are not, each at its path ({@code delegates[2].name}).
 */
final class JsonRecord {

    private static final JsonReaderFactory READERS =
        Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private final List<RuleBroken> wrong = new ArrayList<>();

    private JsonRecord() {
    }

    /** The record that {@code body} says; an empty body says a record without values. */
    static <T extends Record> T read(byte[] body, Class<T> type) {
        JsonRecord reader = new JsonRecord();
        Object record = reader.record("", parse(body), type);
        if (!reader.wrong.isEmpty()) {
            throw reader.wrong.size() == 1 ? reader.wrong.get(0) : new RulesBroken(reader.wrong);
        }
        return type.cast(record);
    }

    private static JsonObject parse(byte[] body) {
        if (body.length == 0) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        String text = utf8(body);
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonObject object = reader.readObject();
            mustEnd(text);
            return object;
        } catch (JsonParsingException malformed) {
            throw new RuleBroken(KernelRule.UNREADABLE,
                malformed.getLocation().getLineNumber() + ":" + malformed.getLocation().getColumnNumber());
        } catch (JsonException | IllegalStateException notAnObject) {
            throw new RuleBroken(KernelRule.UNREADABLE, "1:1");
        } catch (RuntimeException tooDeep) {
            // The parser has no exception of its own for this.
            throw new RuleBroken(KernelRule.UNREADABLE, tooDeep.getMessage());
        }
    }

    /** The reader stops where the object ends, whatever stands behind it; a parser that is asked for more refuses anything but white space. */
    private static void mustEnd(String text) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            parser.next();
            parser.skipObject();
            parser.hasNext();
        }
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new RuleBroken(KernelRule.UNREADABLE, "UTF-8");
        }
    }

    private Object record(String path, JsonObject json, Class<?> type) {
        RecordShape shape = RecordShape.of(type);
        Map<String, RecordShape.Component> known = shape.byName();
        json.keySet().stream().filter(name -> !known.containsKey(name)).forEach(name ->
            wrong.add(RuleBroken.at(at(path, name), KernelRule.UNKNOWN_FIELD, name)));
        Object[] values = known.values().stream()
            .map(component -> value(at(path, component.name()), json.get(component.name()), component))
            .toArray();
        return wrong.isEmpty() ? made(path, shape, values) : null;
    }

    /** A record whose own rules are told at its place in the body. */
    private static Object made(String path, RecordShape shape, Object[] values) {
        try {
            return shape.make(values);
        } catch (RuleBroken broken) {
            throw path.isEmpty() ? broken : RuleBroken.at(broken.field() == null ? path : at(path, broken.field()), broken.rule(), broken.details().toArray());
        }
    }

    private Object value(String path, JsonValue json, RecordShape.Component component) {
        if (component.isNeeded() && isNothing(json)) {
            wrong.add(RuleBroken.at(path, KernelRule.REQUIRED));
            return null;
        }
        return value(path, json, component.type());
    }

    private static boolean isNothing(JsonValue json) {
        return json == null || json == JsonValue.NULL || json instanceof JsonString text && text.getString().isBlank();
    }

    private Object value(String path, JsonValue json, Type type) {
        try {
            return convert(path, json, type);
        } catch (RuleBroken broken) {
            wrong.add(broken);
            return null;
        }
    }

    private Object convert(String path, JsonValue json, Type type) {
        if (json == null || json == JsonValue.NULL) {
            return nothing(path, type);
        }
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class ? map(path, json, generic) : list(path, json, generic);
        }
        Class<?> target = (Class<?>) type;
        if (target.isRecord() && json instanceof JsonObject object) {
            return record(path, object, target);
        }
        String scalar = scalar(path, json, target);
        return target == String.class ? scalar : Typed.as(target, path, scalar);
    }

    private static Object nothing(String path, Type type) {
        if (type instanceof Class<?> target && target.isPrimitive()) {
            throw RuleBroken.at(path, KernelRule.REQUIRED);
        }
        return type instanceof ParameterizedType generic && generic.getRawType() == List.class ? List.of() : null;
    }

    /** Numbers are numbers, truths are truths, all else is text. Decimals are sent as text, so that nothing reads them as a float. */
    private static String scalar(String path, JsonValue json, Class<?> target) {
        boolean whole = target == int.class || target == long.class || target == Integer.class || target == Long.class;
        boolean truth = target == boolean.class || target == Boolean.class;
        if (json instanceof JsonString string && !whole && !truth && string.getString().indexOf('\0') < 0) {
            return string.getString();
        }
        if (json instanceof JsonNumber number && whole && number.isIntegral()) {
            return number.toString();
        }
        if (truth && (json == JsonValue.TRUE || json == JsonValue.FALSE)) {
            return json.toString();
        }
        throw RuleBroken.at(path, whole ? KernelRule.NOT_A_NUMBER : KernelRule.NOT_TEXT, shortened(json));
    }

    private List<?> list(String path, JsonValue json, ParameterizedType type) {
        if (!(json instanceof JsonArray array)) {
            throw RuleBroken.at(path, KernelRule.NOT_TEXT, shortened(json));
        }
        List<Object> items = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            items.add(value(path + "[" + i + "]", array.get(i), type.getActualTypeArguments()[0]));
        }
        items.removeIf(Objects::isNull);
        return List.copyOf(items);
    }

    private Map<String, ?> map(String path, JsonValue json, ParameterizedType type) {
        if (!(json instanceof JsonObject object)) {
            throw RuleBroken.at(path, KernelRule.NOT_TEXT, shortened(json));
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        object.forEach((key, value) -> entries.put(key, value(path + "." + key, value, type.getActualTypeArguments()[1])));
        entries.values().removeIf(Objects::isNull);
        return Map.copyOf(entries);
    }

    private static String at(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String shortened(JsonValue json) {
        String text = json.toString();
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
