package org.concord.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What kind of browser a request comes from, as its owner would call it. No version, and nothing else of what browsers say of themselves: it is
 * for telling one's own two devices apart, not for telling people apart.
 */
final class BrowserKind {

    /** By what only it says; most say the names of others as well, so the first that fits counts. */
    private static final Map<String, String> BROWSERS = inOrder("Edg", "Edge", "OPR/", "Opera", "SamsungBrowser", "Samsung Internet", "Firefox", "Firefox",
        "FxiOS", "Firefox", "Chrome", "Chrome", "CriOS", "Chrome", "Safari", "Safari");
    private static final Map<String, String> SYSTEMS = inOrder("Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows", "Macintosh", "macOS",
        "CrOS", "ChromeOS", "Linux", "Linux");

    private BrowserKind() {
    }

    /** {@code Firefox, Windows}; null where neither is known. */
    static String of(HttpServletRequest request) {
        return of(request.getHeader("User-Agent"));
    }

    static String of(String said) {
        if (said == null) {
            return null;
        }
        String kind = Stream.of(first(BROWSERS, said), first(SYSTEMS, said)).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return kind.isEmpty() ? null : kind;
    }

    private static String first(Map<String, String> names, String said) {
        return names.entrySet().stream().filter(name -> said.contains(name.getKey())).map(Map.Entry::getValue).findFirst().orElse(null);
    }

    private static Map<String, String> inOrder(String... signsAndNames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < signsAndNames.length; i += 2) {
            names.put(signsAndNames[i], signsAndNames[i + 1]);
        }
        return names;
    }
}
