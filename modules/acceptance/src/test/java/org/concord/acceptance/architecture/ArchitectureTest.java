package org.concord.acceptance.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The house as it stands keeps its rules. {@link PlantedViolationTest} shows that each of them can fail. */
class ArchitectureTest {

    static final List<String> MODULES = House.MODULES;

    private static final Path HERE = Path.of("..");
    private static final JavaClasses CONCORD =
        new ClassFileImporter().importPaths(House.MODULES.stream().map(module -> folder(module).resolve("target/classes")).toList());

    @ParameterizedTest
    @EnumSource
    void theHouseKeepsTheRule(HouseRule rule) {
        rule.in(new House("org.concord")).check(CONCORD);
    }

    @ParameterizedTest
    @FieldSource("MODULES")
    void everyModuleSaysWhatItIs(String module) {
        Path root = folder(module).resolve("src/main/java/org/concord").resolve(module);

        assertTrue(Stream.of("package-info.java", "api/package-info.java").map(root::resolve).anyMatch(Files::isRegularFile),
            () -> module + " has no package-info.java");
    }

    /** Where a module is, by the name of its package, which has no hyphen. */
    private static Path folder(String module) {
        return HERE.resolve(module.equals("actionplans") ? "action-plans" : module);
    }
}
