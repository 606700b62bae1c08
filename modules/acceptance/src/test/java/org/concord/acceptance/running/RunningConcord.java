package org.concord.acceptance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Concord as it is deployed: one server for all tests of a run, which a test can kill and start again. */
public final class RunningConcord implements AutoCloseable {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(5);
    private static final Duration ANSWERS_WITHIN = Duration.ofMinutes(2);
    private static final Duration NOTICES_WITHIN = Duration.ofMillis(200);

    private final Shape shape = Shape.current();
    private final Postgres postgres;
    private final Server server;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<ServerLog.Stretch> announced = new ArrayList<>();
    private final Map<Class<?>, Object> kept = new HashMap<>();
    private Launch launch;

    private RunningConcord() {
        Path place = Project.TARGET.resolve(shape.toString());
        clear(place);
        postgres = shape.onPostgres() ? new Postgres(place.resolve("postgres")) : null;
        Path data = place.resolve("data");
        Map<String, String> database = shape.onPostgres() ? postgres.settings() : Map.of();
        server = shape.onServer()
            ? new PayaraServer(Project.TARGET.resolve("payara6"), shape.port(), data, database)
            : new MicroServer(shape.port(), data, database);
    }

    /** Starts it on an empty data directory, and waits until it is ready. */
    static RunningConcord start() {
        RunningConcord concord = new RunningConcord();
        if (concord.postgres != null) {
            concord.postgres.create();
        }
        try {
            concord.startAgain();
        } catch (RuntimeException failed) {
            concord.close();
            throw failed;
        }
        return concord;
    }

    /** Starts it with the data it had, and waits until it is ready. */
    public void startAgain() {
        await(server, server.launch());
    }

    /** The same as no demonstration, with the password that the first administrator is to have. */
    public void startEmpty(String password) {
        await(server, server.launch(Map.of("CONCORD_DEMONSTRATION", "false", "CONCORD_ADMIN_PASSWORD", password)));
    }

    /**
     * Starts another on Payara Micro in its place, when this one is stopped.
     *
     * @param database its settings; none for Derby
     */
    public void startInstead(Path data, Map<String, String> database) {
        Server another = new MicroServer(server.port(), data, database);
        await(another, another.launch());
    }

    private void await(Server chosen, Launch started) {
        launch = started;
        Runtime.getRuntime().addShutdownHook(new Thread(launch::kill));
        Instant deadline = Instant.now().plus(STARTS_WITHIN);
        while (readiness() != 200) {
            if (!launch.isAlive() || Instant.now().isAfter(deadline)) {
                launch.kill();
                throw new IllegalStateException("Concord (" + shape + ") did not start; see " + chosen.log());
            }
            pause();
        }
    }

    /** Pulls the plug: kill -9. */
    public void kill() {
        launch.kill();
    }

    /** Stops it as an operator does, with SIGTERM; whether it ended by itself in time. Otherwise it is killed. */
    public boolean stop(Duration within) {
        return launch.stop(within);
    }

    /** Does what goes wrong on purpose. What the server writes meanwhile raises no {@linkplain ServerLog#alarms() alarm}. */
    public void announced(Runnable trouble) {
        long from = log().length();
        trouble.run();
        announced.add(new ServerLog.Stretch(from, log().length()));
    }

    /** Waits until the readiness check has this status; whether it came in time. */
    public boolean awaitReadiness(int status, Duration within) {
        Instant deadline = Instant.now().plus(within);
        while (readiness() != status) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            pause();
        }
        return true;
    }

    /** The status of Concord's own readiness check, 0 when nobody answers; Payara Server says it is ready before the application is there. */
    public int readiness() {
        HttpRequest request = HttpRequest.newBuilder(address().resolve("/health/ready")).timeout(ANSWERS_WITHIN).build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.body().contains("\"database\"") ? answer.statusCode() : 0;
        } catch (IOException nobody) {
            return 0;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.port() + "/");
    }

    public Shape shape() {
        return shape;
    }

    /** Its database, where that is PostgreSQL. */
    public Postgres postgres() {
        return postgres;
    }

    public Path data() {
        return server.data();
    }

    public ServerLog log() {
        return new ServerLog(server.log(), List.copyOf(announced));
    }

    /** What drivers of all test classes share; closed after the last test where it is closeable. */
    public <T> T keeping(Class<T> what, Supplier<T> starting) {
        return what.cast(kept.computeIfAbsent(what, it -> starting.get()));
    }

    @Override
    public void close() {
        kept.values().forEach(RunningConcord::end);
        if (launch != null) {
            launch.stop();
        }
        if (postgres != null) {
            postgres.stop();
        }
    }

    private static void end(Object one) {
        try {
            if (one instanceof AutoCloseable closeable) {
                closeable.close();
            }
        } catch (Exception unwilling) {
            throw new IllegalStateException(unwilling);
        }
    }

    static void pause() {
        try {
            Thread.sleep(NOTICES_WITHIN.toMillis());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void clear(Path place) {
        try {
            if (Files.exists(place)) {
                try (Stream<Path> old = Files.walk(place)) {
                    old.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
                }
            }
            Files.createDirectories(place.resolve("data"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
