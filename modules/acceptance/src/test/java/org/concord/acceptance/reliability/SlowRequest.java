package org.concord.acceptance.reliability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.concord.acceptance.running.RunningConcord;

/** A file that somebody sends over a slow line: the server has the first half, and waits for the second. */
final class SlowRequest implements AutoCloseable {

    private static final int PATIENCE_MILLISECONDS = 40_000;

    private final Socket line;
    private final OutputStream out;
    private final byte[] secondHalf;

    SlowRequest(RunningConcord concord, String token, String path, String file) throws IOException {
        byte[] content = file.getBytes(StandardCharsets.UTF_8);
        secondHalf = Arrays.copyOfRange(content, content.length / 2, content.length);
        line = new Socket(concord.address().getHost(), concord.address().getPort());
        line.setSoTimeout(PATIENCE_MILLISECONDS);
        out = line.getOutputStream();
        out.write(String.join("\r\n", "POST " + path + " HTTP/1.1", "Host: " + concord.address().getAuthority(), "Authorization: Bearer " + token,
            "Content-Type: text/csv", "Content-Length: " + content.length, "Expect: 100-continue", "", "").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        String begun = reader().readLine();
        if (begun == null || !begun.contains("100")) {
            throw new IllegalStateException("the request is not read: " + begun);
        }
        out.write(content, 0, content.length / 2);
        out.flush();
    }

    /** Sends the second half; the status line of the answer. */
    String finish() throws IOException {
        out.write(secondHalf);
        out.flush();
        BufferedReader answer = reader();
        String status = answer.readLine();
        return status != null && status.isEmpty() ? answer.readLine() : status;
    }

    private BufferedReader reader() throws IOException {
        return new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII), 1);
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
