package org.concord.acceptance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Payara Micro with the WAR, started by {@code scripts/run}.
 *
 * @param data the data directory
 * @param database settings of the database; none for Derby
 */
record MicroServer(int port, Path data, Map<String, String> database) implements Server {

    @Override
    public Launch launch(Map<String, String> settings) {
        try {
            Files.createDirectories(data);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        Map<String, String> environment = new HashMap<>(database);
        environment.putAll(PostBox.settings());
        environment.put("CONCORD_JAVA_OPTS", "-Xmx768m -XX:TieredStopAtLevel=1");
        environment.putAll(settings);
        List<String> command = new ArrayList<>(List.of("scripts/run", "--port", Integer.toString(port), "--data", data.toString()));
        if ("false".equals(settings.get("CONCORD_DEMONSTRATION"))) {
            command.add("--empty");
        }
        return Launch.of(command, environment, data.resolve("run.log"));
    }

    @Override
    public Path log() {
        return data.resolve("concord.log");
    }
}
