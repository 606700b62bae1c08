package org.concord.benchmarks;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/** One client's line to a server on this machine, kept open: as little work as a client can have, so that it measures the server. */
final class Line implements AutoCloseable {

    private static final int PATIENCE = 30_000;

    private final int port;
    private Socket socket;
    private InputStream in;

    Line(int port) {
        this.port = port;
    }

    /** Sends one request and reads the answer to its end. Any answer but success fails the run. */
    void ask(Request request) throws IOException {
        if (socket == null) {
            open();
        }
        socket.getOutputStream().write(request.bytes());
        String status = header();
        if (status.length() < 12 || status.charAt(9) != '2') {
            throw new IOException("Answered " + status);
        }
        skipBody();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    private void skipBody() throws IOException {
        long length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = header(); !header.isEmpty(); header = header()) {
            String name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            }
            chunked |= name.startsWith("transfer-encoding:") && name.contains("chunked");
            last |= name.startsWith("connection:") && name.contains("close");
        }
        if (chunked) {
            for (long size = chunk(); size > 0; size = chunk()) {
                in.skipNBytes(size + 2);
            }
            header();
        } else {
            in.skipNBytes(length);
        }
        if (last) {
            close();
        }
    }

    private long chunk() throws IOException {
        return Long.parseLong(header().split(";")[0].strip(), 16);
    }

    private String header() throws IOException {
        StringBuilder text = new StringBuilder(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The server hung up");
            }
            if (c != '\r') {
                text.append((char) c);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
