package org.concord.store.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFileTest {

    private static final String SUM_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path place;
    private Path file;

    @BeforeEach
    void nameIt() {
        file = place.resolve("backup.zip");
    }

    @Test
    void whatWasWrittenIsReadAgain() throws Exception {
        try (BackupWriter writer = new BackupWriter(file)) {
            writer.add(BackupFile.SCHEMAS, "access\t002\nimports\t001\n");
            writer.finish();
        }

        try (BackupFile backup = new BackupFile(file)) {
            backup.mustBeWhole();
            assertEquals(Map.of("access", "002", "imports", "001"), backup.listed(BackupFile.SCHEMAS));
        }
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void nothingIsLeftOfABackupThatWasNotFinished() throws Exception {
        try (BackupWriter writer = new BackupWriter(file)) {
            writer.add("part", "abc");
        }

        try (Stream<Path> left = Files.list(place)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aBackupIsNeverWrittenOverAnother() throws Exception {
        Files.writeString(file, "another");

        assertTrue(assertThrows(Refused.class, () -> new BackupWriter(file)).getMessage().contains("exists"));
    }

    @Test
    void aChangedAnAddedAndAMissingPartAreFound() throws Exception {
        refused("damaged", Map.of("part", "abd", BackupFile.MANIFEST, SUM_OF_ABC + "  part\n"));
        refused("not whole", Map.of("part", "abc", "more", "abc", BackupFile.MANIFEST, SUM_OF_ABC + "  part\n"));
        refused("not whole", Map.of(BackupFile.MANIFEST, SUM_OF_ABC + "  part\n"));
        refused("not whole", Map.of("part", "abc"));
    }

    @Test
    void aFileCutShortIsNoBackup() throws Exception {
        Files.writeString(file, "PK");

        assertTrue(assertThrows(Refused.class, () -> new BackupFile(file)).getMessage().contains("no backup"));
    }

    @Test
    void noPartIsPutOutsideTheDirectory() throws Exception {
        zip(Map.of("../part", "abc"));

        try (BackupFile backup = new BackupFile(file)) {
            assertThrows(Refused.class, () -> backup.unpack("../part", place.resolve("data")));
        }
        assertTrue(Files.notExists(place.resolve("part")));
    }

    private void refused(String saying, Map<String, String> parts) throws Exception {
        zip(parts);
        try (BackupFile backup = new BackupFile(file)) {
            String said = assertThrows(Refused.class, backup::mustBeWhole).getMessage();
            assertTrue(said.contains(saying), said);
        }
    }

    private void zip(Map<String, String> parts) throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes());
            }
        }
    }
}
