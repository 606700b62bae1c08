package org.concord.web.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
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
            "servers", List.of(Map.of("url", ApiRoot.V1)),
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
                    .put(verb(method).toLowerCase(Locale.ROOT), new OpenApiOperation(resource, method, schemas).described());
            });
    }

    private static String verb(Method method) {
        return VERBS.stream().filter(method::isAnnotationPresent).map(Class::getSimpleName).findFirst().orElseThrow();
    }

    static String tag(Class<?> resource) {
        String path = resource.getAnnotation(Path.class).value();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String words(String name) {
        return capitalised(name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(Locale.ROOT));
    }

    static String capitalised(String name) {
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
