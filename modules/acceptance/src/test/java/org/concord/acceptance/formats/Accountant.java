package org.concord.acceptance.formats;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A program that keeps accounts, asked about a journal. */
record Accountant(Path program, Path journal) {

    /** What it answered. */
    record Answer(int code, String text) {
    }

    /** The program of this name; skips the test where it is not installed. */
    static Accountant named(String name, byte[] journal) {
        Path program = Path.of("/usr/bin", name);
        assumeTrue(Files.isExecutable(program), name + " is not installed: apt-get install " + name);
        try {
            Path file = Files.createTempFile("concord-test-", ".journal");
            file.toFile().deleteOnExit();
            return new Accountant(program, Files.write(file, journal));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    Answer asked(String... question) {
        try {
            ProcessBuilder command = new ProcessBuilder(Stream.concat(Stream.of(program.toString(), "-f", journal.toString()), Stream.of(question)).toList());
            command.environment().put("LC_ALL", "C.UTF-8");
            Process running = command.redirectErrorStream(true).start();
            String text = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(running.waitFor(), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Accounts and what they hold, from lines that end in an account, two spaces or a tab, and an amount with its currency. */
    static Map<String, BigDecimal> balances(String text, String pattern) {
        Map<String, BigDecimal> balances = new TreeMap<>();
        for (List<String> found : Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).results()
                .map(line -> List.of(line.group(1), line.group(2))).toList()) {
            balances.put(found.get(0), new BigDecimal(found.get(1)));
        }
        return balances;
    }
}
