package org.concord.access.internal.audit;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.access.api.Secret;
import org.concord.kernel.Sha256;

/** A command as text: summed up for whoever reads the audit log, and as a fingerprint by which the same command is known again. */
final class CommandText {

    private static final int LONGEST_VALUE = 300;
    private static final int LONGEST = 4000;

    /** What may be kept of a class of commands: looked up once, for asking a class about its components takes longer than writing them. */
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> command) {
            return Stream.of(command.getRecordComponents()).filter(component -> !component.isAnnotationPresent(Secret.class)).map(Part::of).toList();
        }
    };

    private record Part(String name, Method accessor) {

        static Part of(RecordComponent component) {
            component.getAccessor().setAccessible(true);
            return new Part(component.getName(), component.getAccessor());
        }

        Object in(Record command) {
            try {
                return accessor.invoke(command);
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalStateException(command.getClass() + " hides " + name, hidden);
            }
        }
    }

    private CommandText() {
    }

    /** What is filled in, one {@code component: value} a line, long texts cut; null when there is nothing to say. */
    static String summary(Record command) {
        if (command == null) {
            return null;
        }
        StringJoiner lines = new StringJoiner("\n");
        for (Part part : PARTS.get(command.getClass())) {
            Object value = part.in(command);
            if (!isEmpty(value)) {
                lines.add(part.name() + ": " + cut(written(value), LONGEST_VALUE));
            }
        }
        return lines.length() == 0 ? null : cut(lines.toString(), LONGEST);
    }

    /** SHA-256 of everything the command holds. */
    static String fingerprint(Record command) {
        return Sha256.hex(written(command));
    }

    private static String written(Object value) {
        if (value instanceof Record inner) {
            return PARTS.get(inner.getClass()).stream()
                .map(part -> part.name() + "=" + written(part.in(inner)))
                .collect(Collectors.joining(", ", inner.getClass().getSimpleName() + "[", "]"));
        }
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes, SHA-256 " + Sha256.hex(bytes);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(CommandText::written).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> named) {
            return new TreeMap<>(named).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + written(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
        }
        return String.valueOf(value);
    }

    private static boolean isEmpty(Object value) {
        return value == null || "".equals(value) || value instanceof Collection<?> several && several.isEmpty()
            || value instanceof Map<?, ?> named && named.isEmpty();
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
