package org.concord.acceptance.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/**
 * How the packages under one root are laid out: {@code root.module}, then {@code api} and {@code internal}. The modules stand in the order
 * of the arrows: each may call those before it.
 *
 * @param root {@code org.concord}, or the root of the planted violations
 */
record House(String root) {

    static final List<String> MODULES = List.of("kernel", "store", "access", "imports", "membership", "actionplans", "training", "assistance", "web");
    /** Modules without an {@code api}: all of them is there to be used. */
    private static final Set<String> OPEN = Set.of("kernel", "store");

    /** The package {@code inside} of {@code module} and those below it, as ArchUnit writes it. */
    String in(String module, String inside) {
        return root + "." + module + inside + "..";
    }

    /** The module that a class belongs to, or null for a class from outside the house. */
    String moduleOf(JavaClass type) {
        String name = type.getPackageName() + ".";
        return MODULES.stream().filter(module -> name.startsWith(root + "." + module + ".")).findFirst().orElse(null);
    }

    /** Whether the dependency enters another module elsewhere than through its {@code api}. */
    boolean entersByTheWindow(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String to = moduleOf(target);
        boolean atHomeOrOutside = to == null || OPEN.contains(to) || to.equals(moduleOf(dependency.getOriginClass()));
        return !atHomeOrOutside && !target.getPackageName().startsWith(root + "." + to + ".api");
    }

    /** Whether the dependency runs against the arrows. */
    boolean runsAgainstTheArrows(Dependency dependency) {
        return floor(dependency.getTargetClass()) > floor(dependency.getOriginClass());
    }

    private int floor(JavaClass type) {
        String module = moduleOf(type.getBaseComponentType());
        return module == null ? -1 : MODULES.indexOf(module);
    }
}
