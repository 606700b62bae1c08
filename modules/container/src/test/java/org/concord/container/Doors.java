package org.concord.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.concord.imports.api.FileKind;

/** The doors of the modules as the container knows them: every interface of an {@code api} that a bean implements. */
@ApplicationScoped
public class Doors {

    /** What each module brings behind a door of another's. */
    private static final Set<Class<?>> BROUGHT = Set.of(FileKind.class);
    private static final String API = "org\\.concord\\.\\w+\\.api";

    @Inject
    private BeanManager beans;

    Set<Class<?>> all() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .flatMap(bean -> bean.getTypes().stream())
            .filter(type -> type instanceof Class<?> one && one.isInterface() && one.getPackageName().matches(API))
            .map(type -> (Class<?>) type)
            .filter(type -> !BROUGHT.contains(type))
            .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Class::getName))));
    }

    /** What answers whoever has the door injected. */
    Set<Bean<?>> behind(Class<?> door) {
        return beans.getBeans(door);
    }

    static String name(Method call) {
        return call.getDeclaringClass().getSimpleName() + "." + call.getName();
    }

    Object open(Class<?> door) {
        Bean<?> bean = beans.resolve(behind(door));
        return beans.getReference(bean, door, beans.createCreationalContext(bean));
    }
}
