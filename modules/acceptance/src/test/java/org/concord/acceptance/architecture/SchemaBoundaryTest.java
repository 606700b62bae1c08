package org.concord.acceptance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One schema a module: its migrations name no table of another. */
class SchemaBoundaryTest {

    @ParameterizedTest
    @ValueSource(strings = {"access", "imports", "membership", "actionplans", "training", "assistance"})
    void migrationsOfAModuleStayInItsSchema(String module) throws IOException {
        List<String> crossings = new ArrayList<>();

        for (Path migration : migrationsOf(module)) {
            SchemaBoundary.crossings(module, Files.readString(migration)).forEach(crossing -> crossings.add(migration.getFileName() + ": " + crossing));
        }

        assertEquals(List.of(), crossings);
    }

    @Test
    void aPlantedForeignKeyAcrossSchemasIsFound() {
        String sql = "create table seat (account varchar(36), constraint seat_account foreign key (account) references access.account (id))";

        assertEquals(List.of("references access.account"), SchemaBoundary.crossings("membership", sql));
    }

    @Test
    void aPlantedJoinAcrossSchemasIsFound() {
        String sql = "update membership.body set name = (select a.name from body b join\n \"access\".account a on a.id = b.id)";

        assertEquals(List.of("join\n \"access\".account"), SchemaBoundary.crossings("membership", sql));
    }

    @Test
    void commentsAndTextsAreNoCrossing() {
        String sql = "-- join access.account\ninsert into body values ('from access.account it''s'); /* references access.account */";

        assertEquals(List.of(), SchemaBoundary.crossings("membership", sql));
    }

    private static List<Path> migrationsOf(String module) throws IOException {
        Path resources = Path.of("..", module, "src/main/resources/db");
        if (!Files.isDirectory(resources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(resources)) {
            return files.filter(file -> file.toString().endsWith(".sql")).toList();
        }
    }
}
