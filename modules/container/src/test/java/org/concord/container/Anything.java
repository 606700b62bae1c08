package org.concord.container;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.concord.kernel.Paging;

/** Something of a type to call a door with: a record with everything left out, an id of nothing. */
final class Anything {

    private static final Map<Class<?>, Object> VALUES = Map.of(long.class, 0L, int.class, 1, boolean.class, false, UUID.class, UUID.randomUUID(),
        String.class, "ANYTHING", URI.class, URI.create("http://127.0.0.1/"), Paging.class, Paging.first());

    private Anything() {
    }

    static Object of(Class<?> type) {
        return VALUES.containsKey(type) ? VALUES.get(type)
            : type.isEnum() ? type.getEnumConstants()[0]
            : type.isRecord() ? leftOut(type) : null;
    }

    /** The record with its components null or zero; null where it does not let itself be made so. */
    private static Object leftOut(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getConstructor(components).newInstance(Arrays.stream(components).map(one -> one.isPrimitive() ? VALUES.get(one) : null).toArray());
        } catch (ReflectiveOperationException demanding) {
            return null;
        }
    }
}
