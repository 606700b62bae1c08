package org.concord.training.internal.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that never takes {@code gone@}, does not take {@code full@} now, and takes all others. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));

    RefusingServer() throws IOException {
        Thread serving = new Thread(this::serve, "refusing mail server");
        serving.setDaemon(true);
        serving.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        try (Socket caller = door.accept();
                BufferedReader lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
                PrintStream answers = new PrintStream(caller.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            answers.print("220 refusing\r\n");
            boolean letter = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                letter = line.equals("DATA") || letter && !line.equals(".");
                if (!letter || line.equals("DATA")) {
                    answers.print(answer(line) + "\r\n");
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String answer(String line) {
        if (line.contains("TO:<gone@")) {
            return "550 5.1.1 <gone@example.org> nobody of this name";
        }
        if (line.contains("TO:<full@")) {
            return "451 4.2.0 later";
        }
        return line.equals("DATA") ? "354 go on" : "250 ok";
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
