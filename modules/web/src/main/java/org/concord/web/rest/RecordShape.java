package org.concord.web.rest;

import jakarta.validation.constraints.NotNull;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is known of a record class, looked up once: its components in order, how to read them, and its canonical constructor. */
final class RecordShape {

    /** One component: its name, how JSON begins it, its type, whether it must be given, and its accessor as {@code Object -> Object}. */
    record Component(String name, String jsonName, Type type, boolean isNeeded, MethodHandle accessor) {
    }

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Component[] components;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        RecordComponent[] declared = type.getRecordComponents();
        components = Arrays.stream(declared).map(RecordShape::component).toArray(Component[]::new);
        try {
            constructor = type.getDeclaredConstructor(Arrays.stream(declared).map(RecordComponent::getType).toArray(Class[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static RecordShape of(Class<?> record) {
        return SHAPES.get(record);
    }

    Component[] components() {
        return components;
    }

    /** The components by name, in order. */
    Map<String, Component> byName() {
        Map<String, Component> byName = new LinkedHashMap<>();
        for (Component component : components) {
            byName.put(component.name(), component);
        }
        return byName;
    }

    /** A record of these values; what its constructor throws is thrown on. */
    Object make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException rule ? rule : new IllegalStateException(refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The value of {@code component} in {@code record}. */
    static Object value(Component component, Object record) {
        try {
            return component.accessor().invokeExact(record);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Component component(RecordComponent declared) {
        try {
            MethodHandle accessor = MethodHandles.lookup().unreflect(declared.getAccessor());
            return new Component(declared.getName(), '"' + declared.getName() + "\":", declared.getGenericType(),
                declared.getAccessor().isAnnotationPresent(NotNull.class), accessor.asType(accessor.type().changeParameterType(0, Object.class).changeReturnType(Object.class)));
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
