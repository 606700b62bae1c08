package org.concord.acceptance.driver;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.concord.acceptance.running.RunningConcord;

/** What REST offers, as its OpenAPI document says it: tests made from it forget no endpoint. */
public final class OpenApi {

    /**
     * One method at one address.
     *
     * @param path with the names of its parameters in braces
     * @param described what the document says of it
     */
    public record Operation(String method, String path, JsonObject described) {

        public boolean isWrite() {
            return !method.equals("GET");
        }

        /** A list paged by key. */
        public boolean isList() {
            return !isWrite() && parameters("query").contains("after");
        }

        /** Whether the address names no record. */
        public boolean isOfCollection() {
            return path.indexOf('{') < 0;
        }

        /** The names of its parameters in {@code place}: path, query, header. */
        public List<String> parameters(String place) {
            return described.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                .filter(parameter -> parameter.getString("in").equals(place)).map(parameter -> parameter.getString("name")).toList();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "options", "head", "trace");

    private final JsonObject document;

    public OpenApi(RunningConcord concord) {
        this(new Http(concord).get("/openapi").expect(200).json());
    }

    /** Another document, to try out what reads it. */
    public OpenApi(JsonObject document) {
        this.document = document;
    }

    public JsonObject document() {
        return document;
    }

    public List<Operation> operations() {
        JsonObject paths = document.getJsonObject("paths");
        return paths.keySet().stream()
            .flatMap(path -> paths.getJsonObject(path).keySet().stream().filter(METHODS::contains)
                .map(method -> new Operation(method.toUpperCase(), path, paths.getJsonObject(path).getJsonObject(method))))
            .toList();
    }

    /** What an operation may be sent as JSON, one schema for each command that its address takes; none where it takes no JSON. */
    public List<JsonObject> taken(Operation operation) {
        JsonObject body = operation.described().getJsonObject("requestBody");
        JsonObject json = body == null ? null : body.getJsonObject("content").getJsonObject("application/json");
        if (json == null) {
            return List.of();
        }
        JsonObject schema = json.getJsonObject("schema");
        return schema.containsKey("anyOf")
            ? schema.getJsonArray("anyOf").getValuesAs(JsonObject.class).stream().map(this::resolved).toList()
            : List.of(resolved(schema));
    }

    /** A schema, or the one it refers to. */
    public JsonObject resolved(JsonObject schema) {
        return schema.containsKey("$ref") ? ((JsonObject) document.getValue(schema.getString("$ref").substring(1))) : schema;
    }
}
