package org.concord.web.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.concord.access.api.HalfSession;
import org.concord.access.api.Session;

/**
 * Who is signed in, in the server's session. The server's own session id has 80 random bits at most; so the session also demands a second
 * cookie of 256, of which it knows the hash. The prefix {@code __Host-} keeps other sites of the same domain from setting it.
 */
final class BrowserSession {

    private static final String COOKIE = "__Host-concord";
    private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Lax";
    private static final String SIGNED_IN = "concord.session";
    private static final String COOKIE_HASH = "concord.cookieHash";
    private static final String HALF = "concord.halfSignedIn";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private BrowserSession() {
    }

    /** Begins a session, with a new id and a new cookie, and without anything of the session before. */
    static void begin(HttpServletRequest request, HttpServletResponse response, Session signedIn) {
        end(request);
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        String cookie = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        HttpSession session = request.getSession(true);
        session.setAttribute(SIGNED_IN, signedIn);
        session.setAttribute(COOKIE_HASH, hash(cookie));
        response.addHeader("Set-Cookie", COOKIE + "=" + cookie + ATTRIBUTES);
    }

    /** Lets the session go on as this one, after its owner changed the password. */
    static void renew(HttpServletRequest request, Session signedIn) {
        request.changeSessionId();
        request.getSession().setAttribute(SIGNED_IN, signedIn);
    }

    static Optional<Session> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SIGNED_IN) instanceof Session signedIn)) {
            return Optional.empty();
        }
        byte[] expected = (byte[]) session.getAttribute(COOKIE_HASH);
        return cookies(request).anyMatch(cookie -> MessageDigest.isEqual(expected, hash(cookie))) ? Optional.of(signedIn) : Optional.empty();
    }

    /** Remembers that the password was right, until the code comes. */
    static void half(HttpServletRequest request, HalfSession half) {
        request.getSession(true).setAttribute(HALF, half);
    }

    static Optional<HalfSession> half(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(one -> (HalfSession) one.getAttribute(HALF));
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Ends the session and has the browser forget what it keeps of it. */
    static void end(HttpServletRequest request, HttpServletResponse response) {
        end(request);
        response.addHeader("Set-Cookie", COOKIE + "=" + ATTRIBUTES + "; Max-Age=0");
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    private static Stream<String> cookies(HttpServletRequest request) {
        return request.getCookies() == null ? Stream.empty()
            : Arrays.stream(request.getCookies()).filter(cookie -> COOKIE.equals(cookie.getName())).map(Cookie::getValue);
    }

    private static byte[] hash(String cookie) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(cookie.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
