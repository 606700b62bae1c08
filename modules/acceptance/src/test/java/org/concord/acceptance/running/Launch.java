package org.concord.acceptance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command that was started, and the server that it started in turn. */
final class Launch {

    private static final Duration STOPS_WITHIN = Duration.ofMinutes(1);

    private final Process launcher;

    private Launch(Process launcher) {
        this.launcher = launcher;
    }

    /** Starts {@code command} in the project's root. */
    static Launch of(List<String> command, Map<String, String> environment, Path output) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(Project.ROOT.toFile()).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().putAll(environment);
        try {
            return new Launch(builder.start());
        } catch (IOException refused) {
            throw new UncheckedIOException("cannot start " + command, refused);
        }
    }

    boolean isAlive() {
        return launcher.isAlive();
    }

    /** SIGTERM to the server, as an operator stops it. */
    void stop() {
        stop(STOPS_WITHIN);
    }

    /** The same; whether all of it ended by itself in time. Whatever did not is killed. */
    boolean stop(Duration within) {
        List<ProcessHandle> all = launcher.descendants().toList();
        all.forEach(ProcessHandle::destroy);
        launcher.destroy();
        boolean ended = ended(all, within);
        launcher.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        return ended;
    }

    /** SIGKILL to the server, as a machine that fails; once it is gone, nothing holds its files any more. */
    void kill() {
        List<ProcessHandle> all = launcher.descendants().toList();
        all.forEach(ProcessHandle::destroyForcibly);
        launcher.destroyForcibly();
        ended(all, STOPS_WITHIN);
    }

    private boolean ended(List<ProcessHandle> all, Duration within) {
        Instant deadline = Instant.now().plus(within);
        while (isAnyAlive(all) && Instant.now().isBefore(deadline)) {
            RunningConcord.pause();
        }
        return !isAnyAlive(all);
    }

    private boolean isAnyAlive(List<ProcessHandle> all) {
        return launcher.isAlive() || all.stream().anyMatch(ProcessHandle::isAlive);
    }

    /** Waits for its end, and says how it ended; whoever takes longer than {@code most} is killed. */
    int result(Duration most) {
        if (!ends(most)) {
            launcher.destroyForcibly();
            ends(most);
        }
        return launcher.exitValue();
    }

    private boolean ends(Duration most) {
        try {
            return launcher.waitFor(most.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
