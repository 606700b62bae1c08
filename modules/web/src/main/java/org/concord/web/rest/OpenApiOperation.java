package org.concord.web.rest;

import static org.concord.web.rest.OpenApiDocument.capitalised;
import static org.concord.web.rest.OpenApiDocument.object;
import static org.concord.web.rest.OpenApiDocument.tag;
import static org.concord.web.rest.OpenApiDocument.words;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Describes one method of a resource: what it takes, what it gives, and how it may refuse. */
final class OpenApiOperation {

    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> FILE = Map.of("type", "string", "format", "binary");
    private static final Map<String, Object> REFUSAL = Map.of("$ref", "#/components/responses/Problem");

    private final Class<?> resource;
    private final Method method;
    private final Schemas schemas;
    private final Lists lists;
    private final Gives gives;
    private final Takes takes;
    private final Changes changes;

    OpenApiOperation(Class<?> resource, Method method, Schemas schemas) {
        this.resource = resource;
        this.method = method;
        this.schemas = schemas;
        lists = method.getAnnotation(Lists.class);
        gives = method.getAnnotation(Gives.class);
        takes = method.getAnnotation(Takes.class);
        changes = method.getAnnotation(Changes.class);
    }

    Map<String, Object> described() {
        String collection = resource.getSimpleName().replace("Resource", "");
        Map<String, Object> operation = object(
            "operationId", collection.substring(0, 1).toLowerCase(Locale.ROOT) + collection.substring(1) + capitalised(method.getName()),
            "summary", words(method.getName()) + ": " + words(tag(resource)).toLowerCase(Locale.ROOT),
            "tags", List.of(tag(resource)),
            "parameters", parameters());
        if (takesSomething()) {
            operation.put("requestBody", object("required", true, "content", taken()));
        }
        operation.put("responses", responses());
        if (method.isAnnotationPresent(Public.class)) {
            operation.put("security", List.of());
        }
        return operation;
    }

    private List<Object> parameters() {
        List<Object> parameters = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(PathParam.class)) {
                parameters.add(object("in", "path", "name", parameter.getAnnotation(PathParam.class).value(), "required", true,
                    "schema", schemas.of(parameter.getType())));
            } else if (parameter.isAnnotationPresent(QueryParam.class)) {
                parameters.add(object("in", "query", "name", parameter.getAnnotation(QueryParam.class).value(), "schema", schemas.of(parameter.getType())));
            }
        }
        if (lists != null) {
            for (RecordShape.Component filter : RecordShape.of(lists.by()).components()) {
                parameters.add(object("in", "query", "name", filter.name(), "schema", schemas.of(filter.type())));
            }
        }
        if (lists != null && !lists.whole()) {
            parameters.add(query("limit", Map.of("type", "integer"), "How many rows, 1 to 500; 50 when not said."));
            parameters.add(query("after", TEXT, "The token of the page before, as its Link header gives it."));
            parameters.add(query("sort", TEXT, "A field of the row, a minus before it for descending."));
        }
        if (method.isAnnotationPresent(POST.class) && creates()) {
            parameters.add(header("Idempotency-Key", "A key of the client's: the same request sent again has no second effect.", false));
        }
        if (changes != null) {
            parameters.add(header("If-Match", "The ETag of the version to be changed" + (creates() ? "; without it, PUT creates." : "."), !creates()));
        }
        return parameters;
    }

    private boolean takesSomething() {
        return takes != null || method.isAnnotationPresent(Consumes.class);
    }

    private Map<String, Object> taken() {
        if (takes == null) {
            return files(method.getAnnotation(Consumes.class).value());
        }
        Map<String, Object> created = schemas.of(takes.value());
        boolean other = changes != null && changes.value() != Nothing.class && changes.value() != takes.value();
        return json(other ? object("anyOf", List.of(created, schemas.of(changes.value()))) : created);
    }

    private Map<String, Object> responses() {
        Map<String, Object> responses = new LinkedHashMap<>();
        if (lists != null) {
            Map<String, Object> formats = json(object("type", "array", "items", schemas.of(lists.value())));
            formats.put("text/csv", Map.of("schema", TEXT));
            formats.put(Format.XLSX.media(), Map.of("schema", FILE));
            responses.put("200", object("description", "The list, or one page of it.", "content", formats,
                "headers", Map.of("Link", object("description", "The next page, if there is one (rel=\"next\").", "schema", TEXT))));
        } else if (gives != null) {
            Map<String, Object> record = json(schemas.of(gives.value()));
            if (!creates() || method.isAnnotationPresent(PUT.class)) {
                responses.put("200", object("description", "The record.", "content", record));
            }
            if (creates()) {
                responses.put("201", object("description", "Created.", "content", record));
            }
        } else if (method.isAnnotationPresent(Produces.class)) {
            responses.put("200", object("description", "The file.", "content", files(method.getAnnotation(Produces.class).value())));
        } else {
            responses.put("204", object("description", "Done."));
        }
        refusals().forEach(status -> responses.put(status, REFUSAL));
        return responses;
    }

    private TreeSet<String> refusals() {
        TreeSet<String> refusals = new TreeSet<>(List.of("400", "401", "403", "404", "422", "503"));
        if (lists != null) {
            refusals.add("406");
        }
        if (!method.isAnnotationPresent(GET.class)) {
            refusals.add("409");
        }
        if (takesSomething()) {
            refusals.addAll(List.of("413", "415"));
        }
        if (changes != null) {
            refusals.addAll(List.of("412", "428"));
        }
        if (method.isAnnotationPresent(Public.class)) {
            refusals.add("429");
        }
        return refusals;
    }

    /** Whether the answer is a record that was not there before. */
    private boolean creates() {
        if (gives == null || gives.created()) {
            return gives != null;
        }
        return method.isAnnotationPresent(POST.class) && !method.isAnnotationPresent(Path.class)
            || method.isAnnotationPresent(PUT.class) && (changes == null || changes.value() != Nothing.class);
    }

    private static Map<String, Object> query(String name, Map<String, Object> schema, String description) {
        return object("in", "query", "name", name, "schema", schema, "description", description);
    }

    private static Map<String, Object> header(String name, String description, boolean required) {
        return object("in", "header", "name", name, "description", description, "required", required, "schema", TEXT);
    }

    private static Map<String, Object> json(Map<String, Object> schema) {
        return object("application/json", Map.of("schema", schema));
    }

    private static Map<String, Object> files(String... types) {
        Map<String, Object> content = new LinkedHashMap<>();
        for (String type : types) {
            content.put(type, Map.of("schema", FILE));
        }
        return content;
    }
}
