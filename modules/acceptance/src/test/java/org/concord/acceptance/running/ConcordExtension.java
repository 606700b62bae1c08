package org.concord.acceptance.running;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts Concord when the first test asks for it and stops it after the last. A driver is a class with a constructor that takes the
 * running Concord; a test class that asks for one has its own, closed after the class where it is closeable.
 */
class ConcordExtension implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(ConcordExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningConcord.class || type.getPackageName().endsWith(".acceptance.driver");
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningConcord concord = context.getRoot().getStore(HERE)
            .getOrComputeIfAbsent(RunningConcord.class, it -> RunningConcord.start(), RunningConcord.class);
        Class<?> type = parameter.getParameter().getType();
        return type == RunningConcord.class ? concord : classStore(context).getOrComputeIfAbsent(type, driver -> create(driver, concord));
    }

    private static Store classStore(ExtensionContext context) {
        ExtensionContext ofClass = context;
        while (ofClass.getTestMethod().isPresent()) {
            ofClass = ofClass.getParent().orElseThrow();
        }
        return ofClass.getStore(HERE);
    }

    private static Object create(Class<?> driver, RunningConcord concord) {
        try {
            return driver.getConstructor(RunningConcord.class).newInstance(concord);
        } catch (ReflectiveOperationException unfit) {
            throw new ParameterResolutionException(driver + " has no public constructor that takes the running Concord, or it failed", unfit);
        }
    }
}
