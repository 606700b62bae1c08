package org.concord.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** The archives that Concord is held against, put together on the spot. */
final class Archives {

    /** Named, not loaded: they need the server's classes. */
    private static final List<String> LIMIT = List.of("LimitServlet", "LimitLedger", "LimitVerification", "LimitSeats", "LimitCases", "LimitDataSource");

    private Archives() {
    }

    /** A web archive with one page and nothing else. */
    static Path empty(Path folder) throws IOException {
        Path war = folder.resolve("ROOT.war");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(war))) {
            put(out, "index.html", "<!DOCTYPE html><title>Empty</title>".getBytes(StandardCharsets.UTF_8));
        }
        return war;
    }

    /** The limit application: two classes and the driver. */
    static Path limit(Path folder) throws IOException {
        Path war = folder.resolve("limit.war");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(war))) {
            for (String type : LIMIT) {
                String file = "org/concord/benchmarks/limit/" + type + ".class";
                try (InputStream bytes = Archives.class.getClassLoader().getResourceAsStream(file)) {
                    put(out, "WEB-INF/classes/" + file, bytes.readAllBytes());
                }
            }
            Path driver = Path.of(org.postgresql.Driver.class.getProtectionDomain().getCodeSource().getLocation().getPath());
            put(out, "WEB-INF/lib/postgresql.jar", Files.readAllBytes(driver));
        }
        return war;
    }

    private static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(bytes);
        out.closeEntry();
    }
}
