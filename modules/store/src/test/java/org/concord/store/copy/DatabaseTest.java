package org.concord.store.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    private static final Path MODULES = Path.of("..");

    @Test
    void everySchemaThatAModuleMakesIsCopied() throws Exception {
        List<String> made = new ArrayList<>();

        try (Stream<Path> modules = Files.list(MODULES)) {
            for (Path migrations : modules.map(module -> module.resolve("src/main/resources/db/migration")).filter(Files::isDirectory).toList()) {
                try (Stream<Path> schemas = Files.list(migrations)) {
                    schemas.forEach(schema -> made.add(schema.getFileName().toString()));
                }
            }
        }

        assertEquals(Database.SCHEMAS.stream().sorted().toList(), made.stream().sorted().toList());
    }
}
