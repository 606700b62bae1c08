package org.concord.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * How much processor time the server and the database have taken, read from {@code /proc}.
 *
 * @param server process id of the server
 * @param database process id of the database's first process, whose children count too; 0 for none
 */
record Cpu(long server, long database) {

    private static final double TICK_MILLIS = 10;
    private static final Path PROC = Path.of("/proc");

    /** Milliseconds so far. */
    record Reading(double server, double database) {

        Reading since(Reading before) {
            return new Reading(server - before.server, database - before.database);
        }
    }

    Reading read() {
        return new Reading(millis(server), database == 0 ? 0 : millisOfFamily());
    }

    /** Milliseconds of processor that a process has taken. */
    static double millis(long process) {
        String[] stat = stat(process);
        return stat.length == 0 ? 0 : (Long.parseLong(stat[11]) + Long.parseLong(stat[12])) * TICK_MILLIS;
    }

    /** Mebibytes that a process holds in memory. */
    static double megabytes(long process) {
        try (Stream<String> lines = Files.lines(PROC.resolve(process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:")).findFirst()
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0).orElseThrow();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Those of the database that have ended are counted in their parent. */
    private double millisOfFamily() {
        String[] parent = stat(database);
        double ended = (Long.parseLong(parent[13]) + Long.parseLong(parent[14])) * TICK_MILLIS;
        try (Stream<Path> all = Files.list(PROC)) {
            return ended + millis(database) + all.map(path -> path.getFileName().toString())
                .filter(name -> name.matches("\\d+"))
                .mapToLong(Long::parseLong)
                .filter(process -> isChild(stat(process)))
                .mapToDouble(Cpu::millis).sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean isChild(String[] stat) {
        return stat.length > 1 && Long.parseLong(stat[1]) == database;
    }

    /** The fields of {@code /proc/PID/stat} behind the name, so that the state is the first; none when the process is gone. */
    private static String[] stat(long process) {
        try {
            String line = Files.readString(PROC.resolve(process + "/stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException gone) {
            return new String[0];
        }
    }
}
