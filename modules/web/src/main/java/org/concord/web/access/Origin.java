package org.concord.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.regex.Pattern;

/**
 * Where a request comes from. A reverse proxy on this machine appends to {@code X-Forwarded-For} whom it speaks for; what others wrote there before
 * it, or send without it, is not believed. Without this, everybody behind the proxy would wait for one another's wrong passwords.
 */
public final class Origin {

    private static final String FORWARDED = "X-Forwarded-For";
    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f.:]{2,45}");

    private Origin() {
    }

    /** Its address. */
    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), String.join(",", Collections.list(request.getHeaders(FORWARDED))));
    }

    static String of(String peer, String forwarded) {
        if (!isThisMachine(peer)) {
            return peer;
        }
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return ADDRESS.matcher(last).matches() ? last : peer;
    }

    private static boolean isThisMachine(String peer) {
        try {
            return InetAddress.getByName(peer).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
