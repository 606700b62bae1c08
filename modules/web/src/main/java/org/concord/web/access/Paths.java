package org.concord.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Stream;
import org.concord.web.rest.ApiRoot;

/** Which addresses are for whom. Whatever is not named here is for people who are signed in. */
final class Paths {

    static final String LOGIN = "/login";
    static final String LOGOUT = "/logout";

    private static final Set<String> PUBLIC = Set.of(LOGIN, LOGIN + ".xhtml", "/error", "/favicon.ico", "/robots.txt");
    private static final String[] PUBLIC_BELOW = {"/public/", "/health", "/metrics", "/openapi"};
    private static final String[] STATIC_BELOW = {"/resources/", "/jakarta.faces.resource/"};
    private static final String TOKENS = ApiRoot.V1 + "/tokens";

    private Paths() {
    }

    static boolean isApi(HttpServletRequest request) {
        return of(request).startsWith(ApiRoot.ALL);
    }

    static boolean isSignOut(HttpServletRequest request) {
        return of(request).equals(LOGOUT);
    }

    static boolean isStatic(HttpServletRequest request) {
        return Stream.of(STATIC_BELOW).anyMatch(of(request)::startsWith);
    }

    static boolean isPublic(HttpServletRequest request) {
        String path = of(request);
        return PUBLIC.contains(path) || Stream.of(PUBLIC_BELOW).anyMatch(path::startsWith) || isStatic(request)
            || path.equals(TOKENS) && "POST".equals(request.getMethod()) && request.getHeader("Authorization") == null;
    }

    /** The path as the server has understood it, decoded, inside this application. */
    static String of(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }

    /** A path of this application to go on to, and of no other: anything that a browser might take for another server's is the home page. */
    static String local(String asked) {
        boolean local = asked != null && asked.startsWith("/") && !asked.startsWith("//") && asked.indexOf('\\') < 0
            && asked.chars().allMatch(c -> c > ' ' && c != 127) && asked.length() <= 2000;
        return local ? asked : "/";
    }
}
