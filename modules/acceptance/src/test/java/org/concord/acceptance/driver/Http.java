package org.concord.acceptance.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.concord.acceptance.running.RunningConcord;

/** Sends requests as they are, follows nothing, remembers nothing. */
public final class Http {

    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(60);

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).version(HttpClient.Version.HTTP_1_1).build();

    public Http(RunningConcord concord) {
        this.address = concord.address();
    }

    public Answer get(String path) {
        return send("GET", path, Map.of(), null);
    }

    public Answer get(String path, Map<String, String> headers) {
        return send("GET", path, headers, null);
    }

    public Answer send(String method, String path, Map<String, String> headers, byte[] body) {
        try {
            return trySending(method, path, headers, body);
        } catch (IOException broken) {
            throw new UncheckedIOException(method + " " + path + " was not answered", broken);
        }
    }

    /** The same for a test in which the server may go away. */
    public Answer trySending(String method, String path, Map<String, String> headers, byte[] body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path)).timeout(ANSWERS_WITHIN)
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            return new Answer(method + " " + path, client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
