package org.concord.acceptance.reliability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.concord.acceptance.running.PostBox;

/** A mail server that takes the letters of all but one reader: having read that one to its end, it never says whether it took it. */
final class SilentMailServer implements AutoCloseable {

    private final ServerSocket door;
    private final String reader;
    private volatile boolean silent;

    SilentMailServer(String reader) throws IOException {
        this.reader = reader;
        door = new ServerSocket(PostBox.PORT, 1, InetAddress.getByName("127.0.0.1"));
        Thread serving = new Thread(this::serve, "silent mail server");
        serving.setDaemon(true);
        serving.start();
    }

    /** Whether it has the letter, and has said nothing. */
    boolean isSilent() {
        return silent;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                talk(caller);
            } catch (IOException goneAgain) {
                continue;
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream answers = caller.getOutputStream();
        say(answers, "220 silent");
        boolean itsReader = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("RCPT")) {
                itsReader = line.contains(reader);
            }
            if (line.equals("DATA")) {
                say(answers, "354 go on");
                readLetter(lines);
                silent |= itsReader;
            }
            if (!itsReader || !silent) {
                say(answers, "250 ok");
            }
        }
    }

    private static void readLetter(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.equals(".")) {
            line = lines.readLine();
        }
    }

    private static void say(OutputStream answers, String words) throws IOException {
        answers.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        answers.flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }
}
