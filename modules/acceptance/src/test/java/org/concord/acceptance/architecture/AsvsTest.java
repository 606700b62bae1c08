package org.concord.acceptance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of what answers the OWASP ASVS names tests that there are. */
class AsvsTest {

    private static final Path LIST = Path.of("asvs-5.0.md");
    private static final Path MODULES = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:IT|Test))`");

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        Set<String> named = NAMED.matcher(Files.readString(LIST)).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(named.size() > 50, named::toString);

        named.removeAll(tests());

        assertEquals(Set.of(), named);
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(MODULES)) {
            return files.filter(file -> file.toString().contains("src/test/java")).map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".java")).map(name -> name.replace(".java", "")).collect(Collectors.toSet());
        }
    }
}
