package org.concord.acceptance.driver;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.running.RunningConcord;

/** The REST interface as somebody signed in sees it; paths are below {@code /api/v1}. */
public final class Api {

    private static final String ROOT = "/api/v1";

    private final Http http;
    private final DemoAccounts accounts;
    private final Tokens tokens;
    private final Map<String, Api> signedIn = new HashMap<>();
    private final String token;

    public Api(RunningConcord concord) {
        this(new Http(concord), new DemoAccounts(concord), concord.keeping(Tokens.class, Tokens::new), null);
    }

    private Api(Http http, DemoAccounts accounts, Tokens tokens, String token) {
        this.http = http;
        this.accounts = accounts;
        this.tokens = tokens;
        this.token = token;
    }

    /** Of the demonstration's accounts, by role: checking a password is slow on purpose, and hundreds of tests ask as somebody. */
    private static final class Tokens {
        private final Map<String, String> byRole = new ConcurrentHashMap<>();
    }

    /** The interface to the demonstration account of a role, with the token another test asked for if that is still good. */
    public Api as(String role) {
        return signedIn.computeIfAbsent(role, it -> withToken(tokens.byRole.compute(role, this::good)));
    }

    private String good(String role, String last) {
        return last != null && withToken(last).get("/me").status() == 200 ? last : as(accounts.of(role)).token();
    }

    /** The interface to an account, with a new token. */
    public Api as(Account account) {
        return withToken(signIn(account.username(), account.password()).expect(200, 201).json().getString("token"));
    }

    public Api asSecretariat() {
        return as("SECRETARIAT");
    }

    /** The interface to somebody who may read the list at this path. */
    public Api asReaderOf(String path) {
        return as(switch (path) {
            case "/accounts", "/audit-events" -> "ADMINISTRATOR";
            case "/cases", "/screenings", "/referrals", "/incoming-referrals", "/returns", "/incoming-returns", "/care-steps", "/workload", "/workload/waiting",
                "/case-links", "/case-files" -> "CASE_SUPERVISOR";
            case "/emergencies", "/identity-looks", "/case-register", "/erasures", "/identity-retention", "/releases",
                "/count-thresholds" -> "DATA_PROTECTION_OFFICER";
            default -> "SECRETARIAT";
        });
    }

    public Api withToken(String given) {
        return new Api(http, accounts, tokens, given);
    }

    /** Asks for a token. */
    public Answer signIn(String username, String password) {
        return post("/tokens", Json.createObjectBuilder().add("username", username).add("password", password).build());
    }

    public String token() {
        return token;
    }

    public Answer get(String path) {
        return send("GET", path, Map.of(), null);
    }

    /** A list with filters, given as name, value, name, value... */
    public Answer list(String path, String... filters) {
        StringBuilder query = new StringBuilder(path);
        for (int i = 0; i < filters.length; i += 2) {
            query.append(i == 0 ? '?' : '&').append(filters[i]).append('=').append(URLEncoder.encode(filters[i + 1], StandardCharsets.UTF_8));
        }
        return get(query.toString());
    }

    /** All rows of a list, page by page. */
    public List<JsonObject> everything(String path, String... filters) {
        Answer page = list(path, filters).expect(200);
        List<JsonObject> rows = new ArrayList<>(page.rows());
        Optional<String> next = page.next();
        while (next.isPresent()) {
            page = http.get(next.get(), headers(Map.of())).expect(200);
            rows.addAll(page.rows());
            next = page.next();
        }
        return rows;
    }

    public Answer post(String path, JsonStructure body, String... headers) {
        return send("POST", path, json(headers), bytes(body));
    }

    /** A step of the record at this path, as it is now. */
    public Answer step(String path, String verb, JsonStructure body) {
        return post(path + "/" + verb, body, "If-Match", get(path).expect(200).etag());
    }

    public Answer put(String path, JsonStructure body, String... headers) {
        return send("PUT", path, json(headers), bytes(body));
    }

    public Answer delete(String path, String... headers) {
        return send("DELETE", path, pairs(headers), null);
    }

    public Answer send(String method, String path, Map<String, String> headers, byte[] body) {
        return http.send(method, ROOT + path, headers(headers), body);
    }

    /** How a request of this person begins, for tests that send it themselves. */
    public Map<String, String> headers(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(more);
        if (token != null) {
            all.put("Authorization", "Bearer " + token);
        }
        return all;
    }

    private static Map<String, String> json(String... headers) {
        Map<String, String> all = pairs(headers);
        all.putIfAbsent("Content-Type", "application/json");
        return all;
    }

    private static Map<String, String> pairs(String... headers) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        return all;
    }

    private static byte[] bytes(JsonStructure body) {
        return body == null ? null : body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
