package org.concord.benchmarks;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Payara Micro with some archives, started as scripts/run starts it. */
final class Server implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 180;

    private final Process process;
    private final int port;
    private final double secondsToReady;
    private final double cpuToReady;

    private Server(Process process, int port, double secondsToReady, double cpuToReady) {
        this.process = process;
        this.port = port;
        this.secondsToReady = secondsToReady;
        this.cpuToReady = cpuToReady;
    }

    /** Starts it and waits until {@code readyPath} is answered. An archive named ROOT.war is at the top, others under their name. */
    static Server start(Path top, int port, List<Path> archives, Map<String, String> environment, Path log, String readyPath)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("java", "@" + top.resolve("config/java.options"), "-Xmx768m",
            "-jar", top.resolve("modules/web/target/payara-micro.jar").toString(),
            "--nohazelcast", "--disablephonehome", "--port", String.valueOf(port),
            "--prebootcommandfile", top.resolve("config/preboot.asadmin").toString(),
            "--logproperties", top.resolve("config/logging.properties").toString()));
        archives.forEach(archive -> command.addAll(List.of("--deploy", archive.toString())));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        long begun = System.nanoTime();
        Process process = builder.start();
        while (!answers(port, readyPath)) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE_SECONDS * 1_000_000_000L) {
                process.destroyForcibly();
                throw new IllegalStateException("The server did not start; see " + log);
            }
            Thread.sleep(100);
        }
        return new Server(process, port, (System.nanoTime() - begun) / 1e9, Cpu.millis(process.pid()) / 1000);
    }

    private static boolean answers(int port, String path) {
        try {
            HttpURLConnection question = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            question.setConnectTimeout(1000);
            question.setReadTimeout(5000);
            return question.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    double secondsToReady() {
        return secondsToReady;
    }

    double cpuToReady() {
        return cpuToReady;
    }

    /** Mebibytes at rest: after a pause and a full collection. */
    double megabytesAtRest() throws IOException, InterruptedException {
        Thread.sleep(5000);
        new ProcessBuilder("jcmd", String.valueOf(pid()), "GC.run").redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        Thread.sleep(2000);
        return Cpu.megabytes(pid());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** A copy of {@code archive} that is deployed at the top. */
    static Path atTop(Path archive, Path folder) throws IOException {
        return Files.copy(archive, folder.resolve("ROOT.war"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
