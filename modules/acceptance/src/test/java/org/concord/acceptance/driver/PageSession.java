package org.concord.acceptance.driver;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.running.RunningConcord;

/** A session as a browser has it after signing in, without a browser: the cookies, and no more. */
public final class PageSession {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern FIELD = Pattern.compile("<input type=\"(?:hidden|submit)\" name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");

    private final Http http;
    private String cookies = "";

    public PageSession(RunningConcord concord) {
        http = new Http(concord);
    }

    /** Fills in the form of the login page and sends it, with the cookies of the session before, if any. */
    public PageSession signIn(Account account) {
        enter(account, Map.of()).expect(302);
        return this;
    }

    /** The same, with headers that a browser sends along; what is answered. */
    public Answer enter(Account account, Map<String, String> headers) {
        Answer page = get("/login").expect(200);
        Matcher field = FIELD.matcher(page.text());
        StringBuilder form = new StringBuilder(pair("login:username", account.username())).append('&').append(pair("login:password", account.password()));
        while (field.find()) {
            form.append('&').append(pair(field.group(1), field.group(2)));
        }
        Answer entered = http.send("POST", "/login", of(headers, "Cookie", cookies, "Content-Type", FORM), form.toString().getBytes(StandardCharsets.UTF_8));
        cookies = setCookies(entered).stream().map(cookie -> cookie.replaceFirst(";.*", "")).collect(Collectors.joining("; "));
        return entered;
    }

    public Answer get(String path) {
        return http.get(path, Map.of("Cookie", cookies));
    }

    /** Sends one field as a form does. */
    public Answer send(String path, String name, String value) {
        return send(path, name, value, Map.of());
    }

    /** The same, with headers that a browser sends along. */
    public Answer send(String path, String name, String value, Map<String, String> headers) {
        return http.send("POST", path, of(headers, "Cookie", cookies, "Content-Type", FORM), pair(name, value).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether pages are answered, and not with the way to the login page. */
    public boolean isOpen() {
        return get("/").expect(200, 302).status() == 200;
    }

    private static Map<String, String> of(Map<String, String> headers, String... more) {
        Map<String, String> all = new HashMap<>(headers);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static List<String> setCookies(Answer answer) {
        return answer.response().headers().allValues("Set-Cookie");
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
