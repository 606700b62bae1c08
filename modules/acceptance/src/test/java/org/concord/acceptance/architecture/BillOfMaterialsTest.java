package org.concord.acceptance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.concord.acceptance.running.Project;
import org.junit.jupiter.api.Test;

/** Whatever library is in the archive is in its bill of materials, to the byte: of one that is not, nobody would look whether it is at fault. */
class BillOfMaterialsTest {

    private static final Path BILL = Project.ROOT.resolve("modules/web/target/bom.json");
    private static final Path WAR = Project.ROOT.resolve("modules/web/target/concord.war");
    private static final Path EAR = Project.ROOT.resolve("app-ear/target/concord.ear");

    @Test
    void everyLibraryOfTheArchiveIsInTheBill() throws IOException {
        assumeTrue(Files.exists(BILL) && Files.getLastModifiedTime(BILL).compareTo(Files.getLastModifiedTime(WAR)) >= 0,
            "written by mvn -P bill-of-materials only, as scripts/test does");
        Map<String, String> libraries = new TreeMap<>();
        try (InputStream ear = Files.newInputStream(EAR)) {
            collect(ear, libraries);
        }
        assertTrue(libraries.keySet().stream().anyMatch(name -> name.contains("postgresql")) && libraries.keySet().stream().anyMatch(name -> name.contains("primefaces")),
            libraries::toString);

        libraries.values().removeAll(inTheBill());

        assertEquals(Set.of(), libraries.keySet());
    }

    /** The libraries of others in an archive and in the WAR inside it, with their SHA-256. */
    private static void collect(InputStream archive, Map<String, String> libraries) throws IOException {
        ZipInputStream entries = new ZipInputStream(archive);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            if (entry.getName().endsWith(".war")) {
                collect(entries, libraries);
            } else if (entry.getName().matches("(WEB-INF/)?lib/.*\\.jar") && !entry.getName().contains("concord-")) {
                libraries.put(entry.getName(), sha256(entries.readAllBytes()));
            }
        }
    }

    private static String sha256(byte[] library) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(library));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static Set<String> inTheBill() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newInputStream(BILL))) {
            return reader.readObject().getJsonArray("components").getValuesAs(JsonObject.class).stream()
                .filter(component -> component.containsKey("hashes"))
                .flatMap(component -> component.getJsonArray("hashes").getValuesAs(JsonObject.class).stream())
                .filter(hash -> hash.getString("alg").equals("SHA-256"))
                .map(hash -> hash.getString("content"))
                .collect(Collectors.toSet());
        }
    }
}
