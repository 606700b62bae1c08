package org.concord.acceptance.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How the packages under one root are laid out: {@code root.module}, then {@code api} and {@code internal}. The modules stand in the order
 * of the arrows: each may call those on the floors below it.
 *
 * @param root {@code org.concord}, or the root of the planted violations
 */
record House(String root) {

    /** From the ground up; those on one floor do not know each other. */
    private static final List<List<String>> FLOORS = List.of(List.of("kernel"), List.of("store"), List.of("access"), List.of("imports"),
        List.of("membership"), List.of("actionplans"), List.of("training", "assistance"), List.of("web"));
    static final List<String> MODULES = FLOORS.stream().flatMap(List::stream).toList();
    static final String ARROWS = FLOORS.stream().map(floor -> String.join(" | ", floor)).collect(Collectors.joining(" < "));
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

    /** Whether the dependency runs against the arrows, or to a neighbour on the same floor. */
    boolean runsAgainstTheArrows(Dependency dependency) {
        String to = moduleOf(dependency.getTargetClass().getBaseComponentType());
        String from = moduleOf(dependency.getOriginClass());
        return to != null && !to.equals(from) && floor(to) >= floor(from);
    }

    private static int floor(String module) {
        return IntStream.range(0, FLOORS.size()).filter(floor -> FLOORS.get(floor).contains(module)).findFirst().orElse(FLOORS.size());
    }
}
