package org.concord.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A request that a client sends again and again.
 *
 * @param head request line and headers, new each time where the path changes
 * @param body a new body each time, or one that is empty
 */
record Request(Supplier<String> head, Supplier<String> body) {

    static Request get(String path, String authorization) {
        String head = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n" + authorization;
        return new Request(() -> head, () -> "");
    }

    static Request post(String path, String authorization, Supplier<String> body) {
        String head = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n" + authorization;
        return new Request(() -> head, body);
    }

    /** A request for another path each time. */
    static Request getFrom(Supplier<String> path) {
        return new Request(() -> "GET " + path.get() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n", () -> "");
    }

    /** A request to another path each time. */
    static Request postTo(Supplier<String> path, String headers) {
        return new Request(() -> "POST " + path.get() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n" + headers, () -> "{}");
    }

    byte[] bytes() {
        byte[] content = body.get().getBytes(StandardCharsets.UTF_8);
        String length = content.length == 0 ? "" : "Content-Length: " + content.length + "\r\n";
        byte[] start = (head.get() + length + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = new byte[start.length + content.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(content, 0, whole, start.length, content.length);
        return whole;
    }
}
