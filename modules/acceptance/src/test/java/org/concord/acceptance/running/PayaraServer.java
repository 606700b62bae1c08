package org.concord.acceptance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Payara Server in a domain of its own, with the EAR deployed by asadmin and every listener on 127.0.0.1.
 *
 * @param home where the distribution is unpacked
 * @param port where it answers HTTP; its other ports count from {@value #HTTP} below
 * @param data the data directory
 * @param database settings of the database
 */
record PayaraServer(Path home, int port, Path data, Map<String, String> database) implements Server {

    static final int HTTP = 80;
    private static final int ADMINISTRATION = 48;
    private static final String DOMAIN = "concord";
    private static final Duration ADMINISTERED_WITHIN = Duration.ofMinutes(4);

    @Override
    public Launch launch(Map<String, String> settings) {
        boolean fresh = !Files.exists(domain());
        if (fresh) {
            create();
        }
        Map<String, String> environment = new HashMap<>(database);
        environment.putAll(PostBox.settings());
        environment.put("CONCORD_DATA", data.toString());
        environment.put("CONCORD_DEMONSTRATION", "true");
        environment.put("CONCORD_PUBLIC_URL", "http://127.0.0.1:" + port());
        environment.putAll(settings);
        Launch server = Launch.of(asadmin("start-domain", "--verbose", "--domaindir", domains().toString(), DOMAIN), environment, log());
        if (fresh) {
            deployOn(server);
        }
        return server;
    }

    private void deployOn(Launch server) {
        try {
            awaitAdministration(server);
            run(asadmin("--port", Integer.toString(base() + ADMINISTRATION), "deploy", "--name", "concord", "--contextroot", "/",
                Project.ROOT.resolve("app-ear/target/concord.ear").toString()));
        } catch (RuntimeException refused) {
            server.kill();
            throw refused;
        }
    }

    private int base() {
        return port - HTTP;
    }

    private void create() {
        try {
            Files.createDirectories(domains());
            run(asadmin("--user", "admin", "create-domain", "--nopassword", "--domaindir", domains().toString(), "--portbase", Integer.toString(base()), DOMAIN));
            Path settings = domain().resolve("config/domain.xml");
            Files.writeString(settings, onLoopback(Files.readString(settings)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void awaitAdministration(Launch server) {
        while (!written(log()).contains("Payara Server") || !written(log()).contains("startup time")) {
            if (!server.isAlive()) {
                throw new IllegalStateException("Payara Server did not start; see " + log());
            }
            RunningConcord.pause();
        }
    }

    private void run(List<String> command) {
        Path output = data.resolve("asadmin.log");
        Launch launch = Launch.of(command, Map.of(), output);
        if (launch.result(ADMINISTERED_WITHIN) != 0) {
            throw new IllegalStateException(command + ": " + written(output));
        }
    }

    private static String written(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The settings of a new domain: one node, its listeners on 127.0.0.1, timers as config/payara-server.asadmin sets them, options for a faster start. */
    private static String onLoopback(String settings) {
        return settings
            .replace("<network-listener port", "<network-listener address=\"127.0.0.1\" port")
            .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
            .replace("<http ", "<http server-header=\"false\" xpowered-by=\"false\" trace-enabled=\"true\" scheme-mapping=\"X-Forwarded-Proto\" ")
            .replace("ejbtimer;AUTO_SERVER=TRUE", "ejbtimer;DB_CLOSE_ON_EXIT=FALSE")
            .replace("<hazelcast-config-specific-configuration>", "<hazelcast-config-specific-configuration enabled=\"false\">")
            .replace(option("-Xmx512m"), option("-Xmx768m") + option("-XX:TieredStopAtLevel=1") + option("-Duser.timezone=UTC"));
    }

    private static String option(String option) {
        return "<jvm-options>" + option + "</jvm-options>";
    }

    private List<String> asadmin(String... command) {
        List<String> all = new ArrayList<>(List.of("java", "-jar", home.resolve("glassfish/lib/client/appserver-cli.jar").toString(), "--interactive=false"));
        all.addAll(List.of(command));
        return all;
    }

    private Path domains() {
        return data.resolve("domains");
    }

    private Path domain() {
        return domains().resolve(DOMAIN);
    }

    @Override
    public Path log() {
        return data.resolve("concord.log");
    }
}
