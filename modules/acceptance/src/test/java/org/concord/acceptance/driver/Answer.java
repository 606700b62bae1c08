package org.concord.acceptance.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer of the server.
 *
 * @param request what was asked, for messages
 */
public record Answer(String request, HttpResponse<byte[]> response) {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>\\s*;\\s*rel=\"?next\"?");
    /** What an answer never shows: a Java name, a stack trace, SQL, a file of the server. */
    private static final Pattern INSIDE = Pattern.compile(
        "(java|javax|jakarta|org|com|fish)\\.[a-z]+\\.[\\w.]*[A-Z]\\w+|\\bat [\\w.$]+\\(|Exception|SQLSTATE|ERROR \\d\\dX|\\bselect .* from\\b|Payara|GlassFish|Hibernate|/home/|/root/|/tmp/");

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String type() {
        return header("Content-Type").replaceFirst(";.*", "").strip();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonObject json() {
        return structure().asJsonObject();
    }

    /** The rows of a list. */
    public List<JsonObject> rows() {
        JsonArray list = structure().asJsonArray();
        return list.getValuesAs(JsonObject.class);
    }

    private JsonStructure structure() {
        try (JsonReader reader = Json.createReader(new StringReader(text()))) {
            return reader.read();
        }
    }

    /** Where the list goes on. */
    public Optional<String> next() {
        return response.headers().allValues("Link").stream().map(NEXT::matcher).filter(Matcher::find).map(link -> link.group(1)).findFirst();
    }

    public String etag() {
        return header("ETag");
    }

    /** This answer, if it has one of these statuses. */
    public Answer expect(int... statuses) {
        for (int status : statuses) {
            if (status == status()) {
                return this;
            }
        }
        throw new AssertionError(this + " where " + java.util.Arrays.toString(statuses) + " was expected");
    }

    /** This answer, if it refuses by this rule, as problem+json that shows nothing of the inside. */
    public Answer expectProblem(int status, String rule) {
        expectProblem(status);
        assertEquals(rule, json().getString("rule", null), this::toString);
        return this;
    }

    /** This answer, if it is a refusal in problem+json that shows nothing of the inside. */
    public Answer expectProblem(int... statuses) {
        expect(statuses);
        assertEquals("application/problem+json", type(), this::toString);
        assertEquals(status(), json().getInt("status", 0), this::toString);
        return expectNothingOfTheInside();
    }

    public Answer expectNothingOfTheInside() {
        Matcher inside = INSIDE.matcher(text());
        if (inside.find()) {
            throw new AssertionError(this + " shows the inside: " + inside.group());
        }
        return this;
    }

    /** The fields that a problem names. */
    public List<String> fields() {
        return json().containsKey("errors")
            ? json().getJsonArray("errors").getValuesAs(JsonObject.class).stream().map(error -> error.getString("field", "")).toList()
            : List.of(json().getString("field", ""));
    }

    @Override
    public String toString() {
        String text = text();
        return request + " answered " + status() + " " + type() + ": " + (text.length() > 600 ? text.substring(0, 600) + "..." : text);
    }
}
