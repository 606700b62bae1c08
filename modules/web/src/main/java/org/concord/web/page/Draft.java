package org.concord.web.page;

import jakarta.validation.constraints.NotNull;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.access.api.Secret;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;

/**
 * A command while somebody still fills it in: the fields of the form, as typed, by the names of the command's components. Fields of a form
 * bind to {@code draft['name']}, those of a map to {@code draft['name-key']}. A command is made of its components only, so a form can say
 * no more than its command.
 */
public final class Draft<C extends Record> extends AbstractMap<String, Object> {

    private final Class<C> command;
    private final Map<String, Object> typed = new LinkedHashMap<>();
    private final Map<String, Object> stored = new LinkedHashMap<>();
    private final Map<String, Function<String, ?>> ways = new HashMap<>();

    private Draft(Class<C> command) {
        this.command = command;
    }

    /** An empty form. */
    public static <C extends Record> Draft<C> of(Class<C> command) {
        return new Draft<>(command);
    }

    /** A form that shows {@code known}, component by component of the same name, to be put right. */
    public static <C extends Record> Draft<C> of(Class<C> command, Record known) {
        Draft<C> draft = new Draft<>(command);
        Set<String> components = draft.keySet();
        Stream.of(known.getClass().getRecordComponents()).filter(component -> components.contains(component.getName()))
            .forEach(component -> draft.show(component.getName(), value(known, component)));
        draft.stored.putAll(draft.typed);
        return draft;
    }

    private void show(String name, Object value) {
        if (value instanceof Map<?, ?> byKey) {
            byKey.forEach((key, one) -> put(name + "-" + key, written(one)));
        } else {
            put(name, written(value));
        }
    }

    /** A field of the form that is no component of the command, such as the code of a new record. */
    public String text(String name) {
        return typed.get(name) == null ? "" : typed.get(name).toString().strip();
    }

    /** What the record says in this field where the form says something else; a dash where it says nothing. Null where there is no difference. */
    public String beside(String name) {
        String now = plain(stored.get(name));
        return !stored.containsKey(name) || now.equals(plain(typed.get(name))) ? null : now.isEmpty() ? "–" : now;
    }

    /** The same for a field that is chosen: in the words people read. */
    public String beside(String name, Map<String, String> choices) {
        String codes = beside(name);
        return codes == null ? null
            : Stream.of(codes.split(", ")).map(code -> choices.getOrDefault(code, code)).collect(Collectors.joining(", "));
    }

    /** Whether the browser may keep what is typed until its sender has signed in again: never where any of it is secret. */
    public boolean isKept() {
        return Stream.of(command.getRecordComponents()).noneMatch(component -> component.getAccessor().isAnnotationPresent(Secret.class));
    }

    private static String plain(Object value) {
        return value instanceof Object[] many ? String.join(", ", many(many).toList())
            : value == null ? "" : value.toString().replace("\r\n", "\n").strip();
    }

    /** Fills a field in beforehand. */
    public Draft<C> with(String name, Object value) {
        put(name, written(value));
        return this;
    }

    /** Lets a field be read in a way of its own, such as an amount as it is written in the reader's language. */
    public Draft<C> reading(String name, Function<String, ?> way) {
        ways.put(name, way);
        return this;
    }

    @Override
    public Object get(Object name) {
        return typed.get(name);
    }

    @Override
    public Object put(String name, Object value) {
        return typed.put(name, value);
    }

    /** The command as far as filled in; everything unreadable, and every field left empty that must not be, is told to {@code outcome}. */
    public C command(Outcome outcome) {
        RecordComponent[] components = command.getRecordComponents();
        Object[] values = Stream.of(components).map(component -> read(component, outcome)).toArray();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return command.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object read(RecordComponent component, Outcome outcome) {
        try {
            Object value = read(component);
            return isLeftEmpty(component, value) ? Required.value(component.getName(), null) : value;
        } catch (RuleBroken broken) {
            outcome.refuse(broken);
            return component.getType() == boolean.class ? Boolean.FALSE : null;
        }
    }

    /** Of a field that the form has; the others are somebody else's to fill in. */
    private boolean isLeftEmpty(RecordComponent component, Object value) {
        boolean empty = value == null || value instanceof String text && text.isBlank();
        return empty && typed.containsKey(component.getName()) && component.getAccessor().isAnnotationPresent(NotNull.class);
    }

    private Object read(RecordComponent component) {
        Object value = typed.get(component.getName());
        if (ways.containsKey(component.getName())) {
            return inItsWay(component.getName());
        }
        if (List.class.isAssignableFrom(component.getType())) {
            Class<?> each = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return many(value).map(one -> Typed.as(each, component.getName(), one)).filter(Objects::nonNull).map(Object.class::cast).toList();
        }
        if (Map.class.isAssignableFrom(component.getType())) {
            return byKey(component.getName() + "-");
        }
        if (component.getType() == boolean.class) {
            return value != null && Boolean.parseBoolean(value.toString());
        }
        return value == null || component.getType().isInstance(value) ? value
            : Typed.as(component.getType(), component.getName(), value.toString());
    }

    private Object inItsWay(String name) {
        try {
            return text(name).isEmpty() ? null : ways.get(name).apply(text(name));
        } catch (RuleBroken broken) {
            throw broken.field() == null ? RuleBroken.at(name, broken.rule(), broken.details().toArray()) : broken;
        }
    }

    private Map<String, String> byKey(String prefix) {
        Map<String, String> values = new LinkedHashMap<>();
        typed.forEach((name, value) -> {
            if (name.startsWith(prefix) && value != null && !value.toString().isBlank()) {
                values.put(name.substring(prefix.length()), value.toString().strip());
            }
        });
        return values;
    }

    /** Several values: ticked one by one, or typed into one field with commas or line ends between them. */
    private static Stream<String> many(Object value) {
        if (value instanceof Object[] ticked) {
            return Arrays.stream(ticked).map(String::valueOf);
        }
        if (value instanceof Collection<?> ticked) {
            return ticked.stream().map(String::valueOf);
        }
        return value == null ? Stream.empty() : Arrays.stream(value.toString().split("[,;\\s]+"));
    }

    private static Object written(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).toArray(String[]::new);
        }
        return value == null || value instanceof Boolean ? value : value.toString();
    }

    private static Object value(Record known, RecordComponent component) {
        try {
            return component.getAccessor().invoke(known);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Set<String> keySet() {
        return Stream.of(command.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return typed.entrySet();
    }
}
