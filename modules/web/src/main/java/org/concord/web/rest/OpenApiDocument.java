package org.concord.web.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Describes REST as OpenAPI 3.0 from what serves it: the resources' paths and methods, and the records they take and give. Nothing is written twice, so
 * the description cannot fall behind.
 */
final class OpenApiDocument {

    private static final List<Class<? extends Annotation>> VERBS = List.of(GET.class, POST.class, PUT.class, DELETE.class);
    private static final List<String> REFUSALS = List.of("400", "401", "403", "404", "409", "422", "503");
    private static final Map<String, Object> TEXT = Map.of("type", "string");

    private final Schemas schemas = new Schemas();
    private final Map<String, Map<String, Object>> paths = new TreeMap<>();

    private OpenApiDocument() {
    }

    /** The whole document, as JSON would have it. */
    static Map<String, Object> of(List<Class<?>> resources) {
        OpenApiDocument document = new OpenApiDocument();
        resources.forEach(document::describe);
        return document.whole(resources.stream().map(OpenApiDocument::tag).distinct().toList());
    }

    private Map<String, Object> whole(List<String> tags) {
        Map<String, Object> problem = object(
            "description", "What went wrong (RFC 9457), in the reader's language.",
            "content", Map.of(Problem.MEDIA, Map.of("schema", schemas.of(Problem.class))));
        return object(
            "openapi", "3.0.3",
            "info", object("title", "Concord", "version", "1",
                "description", "Who takes part in a regional process against trafficking in persons, who chairs, who met, what was decided.",
                "license", object("name", "Apache-2.0", "url", "https://www.apache.org/licenses/LICENSE-2.0")),
            "servers", List.of(Map.of("url", RestApplication.ROOT)),
            "security", List.of(Map.of("bearer", List.of())),
            "tags", tags.stream().map(tag -> object("name", tag, "description", words(tag))).toList(),
            "paths", paths,
            "components", object(
                "securitySchemes", Map.of("bearer",
                    object("type", "http", "scheme", "bearer", "description", "A token from POST /tokens.")),
                "responses", Map.of("Problem", problem),
                "schemas", schemas.all()));
    }

    private void describe(Class<?> resource) {
        Arrays.stream(resource.getDeclaredMethods())
            .filter(method -> VERBS.stream().anyMatch(method::isAnnotationPresent))
            .sorted(Comparator.comparing(Method::getName))
            .forEach(method -> {
                Path own = method.getAnnotation(Path.class);
                String path = "/" + resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
                paths.computeIfAbsent(path, none -> new TreeMap<>())
                    .put(verb(method).toLowerCase(Locale.ROOT), operation(resource, method));
            });
    }

    private Map<String, Object> operation(Class<?> resource, Method method) {
        String collection = resource.getSimpleName().replace("Resource", "");
        Map<String, Object> operation = object(
            "operationId", collection.substring(0, 1).toLowerCase(Locale.ROOT) + collection.substring(1) + capitalised(method.getName()),
            "summary", words(method.getName()) + ": " + words(tag(resource)).toLowerCase(Locale.ROOT),
            "tags", List.of(tag(resource)),
            "parameters", parameters(method),
            "responses", responses(method));
        if (method.isAnnotationPresent(Public.class)) {
            operation.put("security", List.of());
        }
        Takes takes = method.getAnnotation(Takes.class);
        if (takes != null) {
            operation.put("requestBody", object("required", true, "content", json(schemas.of(takes.value()))));
        }
        return operation;
    }

    private List<Object> parameters(Method method) {
        List<Object> parameters = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(PathParam.class)) {
                parameters.add(object("in", "path", "name", parameter.getAnnotation(PathParam.class).value(), "required", true,
                    "schema", schemas.of(parameter.getType())));
            } else if (parameter.isAnnotationPresent(QueryParam.class)) {
                parameters.add(query(parameter.getAnnotation(QueryParam.class).value(), schemas.of(parameter.getType()), null));
            }
        }
        Lists lists = method.getAnnotation(Lists.class);
        if (lists != null) {
            for (RecordShape.Component filter : RecordShape.of(lists.by()).components()) {
                parameters.add(query(filter.name(), schemas.of(filter.type()), null));
            }
            parameters.add(query("limit", Map.of("type", "integer"), "How many rows, 1 to 500; 50 when not said."));
            parameters.add(query("after", TEXT, "The token of the page before, as its Link header gives it."));
            parameters.add(query("sort", TEXT, "A field of the row, a minus before it for descending."));
        }
        if (creates(method)) {
            parameters.add(header("Idempotency-Key", "A key of the client's: the same request sent again has no second effect."));
        } else if (!method.isAnnotationPresent(GET.class)) {
            parameters.add(header("If-Match", "The ETag of the version to be changed; without it PUT creates."));
        }
        return parameters;
    }

    private Map<String, Object> responses(Method method) {
        Map<String, Object> responses = new LinkedHashMap<>();
        Lists lists = method.getAnnotation(Lists.class);
        Gives gives = method.getAnnotation(Gives.class);
        if (lists != null) {
            Map<String, Object> formats = json(object("type", "array", "items", schemas.of(lists.value())));
            formats.put("text/csv", Map.of("schema", TEXT));
            formats.put(Format.XLSX.media(), Map.of("schema", object("type", "string", "format", "binary")));
            responses.put("200", object("description", "One page of the list.", "content", formats,
                "headers", Map.of("Link", object("description", "The next page, if there is one (rel=\"next\").", "schema", TEXT))));
        } else if (gives != null && creates(method)) {
            responses.put("201", object("description", "Created.", "content", json(schemas.of(gives.value()))));
        } else if (gives != null) {
            responses.put("200", object("description", "The record.", "content", json(schemas.of(gives.value()))));
        } else {
            responses.put("204", object("description", "Done."));
        }
        REFUSALS.forEach(status -> responses.put(status, Map.of("$ref", "#/components/responses/Problem")));
        return responses;
    }

    private static Map<String, Object> query(String name, Map<String, Object> schema, String description) {
        Map<String, Object> parameter = object("in", "query", "name", name, "schema", schema);
        if (description != null) {
            parameter.put("description", description);
        }
        return parameter;
    }

    private static Map<String, Object> header(String name, String description) {
        return object("in", "header", "name", name, "description", description, "schema", TEXT);
    }

    private static Map<String, Object> json(Map<String, Object> schema) {
        return object("application/json", Map.of("schema", schema));
    }

    private static boolean creates(Method method) {
        return method.isAnnotationPresent(POST.class) && !method.isAnnotationPresent(Path.class);
    }

    private static String verb(Method method) {
        return VERBS.stream().filter(method::isAnnotationPresent).map(Class::getSimpleName).findFirst().orElseThrow();
    }

    private static String tag(Class<?> resource) {
        String path = resource.getAnnotation(Path.class).value();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String words(String name) {
        return capitalised(name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(Locale.ROOT));
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A JSON object of these names and values, in this order. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
