package org.concord.web.rest;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createInfo;
import static org.eclipse.microprofile.openapi.OASFactory.createLicense;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createOpenAPI;
import static org.eclipse.microprofile.openapi.OASFactory.createOperation;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createPathItem;
import static org.eclipse.microprofile.openapi.OASFactory.createPaths;
import static org.eclipse.microprofile.openapi.OASFactory.createRequestBody;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;
import static org.eclipse.microprofile.openapi.OASFactory.createServer;
import static org.eclipse.microprofile.openapi.OASFactory.createTag;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Describes REST from what serves it: the resources' paths and methods, and the records they take and give. Nothing is written twice, so the
 * description cannot fall behind.
 */
public class OpenApiDocument implements OASModelReader {

    private static final String BEARER = "bearer";
    private static final String JSON = "application/json";
    private static final List<String> TABLES = List.of("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Schemas schemas = new Schemas();

    @Override
    public OpenAPI buildModel() {
        OpenAPI document = createOpenAPI()
            .openapi("3.0.3")
            .info(createInfo().title("Concord").version("1")
                .description("Who takes part in a regional process against trafficking in persons, who chairs, who met, what was decided.")
                .license(createLicense().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
            .addServer(createServer().url(RestApplication.ROOT))
            .addSecurityRequirement(createSecurityRequirement().addScheme(BEARER));
        Map<String, PathItem> paths = new TreeMap<>();
        RestApplication.RESOURCES.stream().map(OpenApiDocument::tag).distinct()
            .forEach(tag -> document.addTag(createTag().name(tag).description(words(tag))));
        for (Class<?> resource : RestApplication.RESOURCES) {
            Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> verb(method) != null)
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> describe(resource, method, paths));
        }
        var described = createPaths();
        paths.forEach(described::addPathItem);
        Schema problem = schemas.of(Problem.class);
        document.components(createComponents()
            .addSecurityScheme(BEARER, createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                .description("A token from POST /tokens."))
            .addResponse("Problem", createAPIResponse().description("What went wrong (RFC 9457), in the reader's language.")
                .content(createContent().addMediaType(Problem.MEDIA, createMediaType().schema(problem)))));
        schemas.all().forEach(document.getComponents()::addSchema);
        return document.paths(described);
    }

    private void describe(Class<?> resource, Method method, Map<String, PathItem> paths) {
        Path own = method.getAnnotation(Path.class);
        String path = "/" + resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        Operation operation = createOperation()
            .operationId(decapitalised(resource.getSimpleName().replace("Resource", "")) + capitalised(method.getName()))
            .summary(words(method.getName()))
            .addTag(tag(resource))
            .responses(responses(method));
        if (method.isAnnotationPresent(Public.class)) {
            operation.security(List.of());
        }
        addParameters(operation, method);
        Takes takes = method.getAnnotation(Takes.class);
        if (takes != null) {
            operation.requestBody(createRequestBody().required(true)
                .content(createContent().addMediaType(JSON, createMediaType().schema(schemas.of(takes.value())))));
        }
        PathItem item = paths.computeIfAbsent(path, none -> createPathItem());
        switch (verb(method)) {
            case "GET" -> item.setGET(operation);
            case "POST" -> item.setPOST(operation);
            case "PUT" -> item.setPUT(operation);
            default -> item.setDELETE(operation);
        }
    }

    private void addParameters(Operation operation, Method method) {
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(PathParam.class)) {
                operation.addParameter(createParameter().in(In.PATH).required(true)
                    .name(parameter.getAnnotation(PathParam.class).value()).schema(schemas.of(parameter.getType())));
            } else if (parameter.isAnnotationPresent(QueryParam.class)) {
                addQuery(operation, parameter.getAnnotation(QueryParam.class).value(), schemas.of(parameter.getType()), null);
            }
        }
        Lists lists = method.getAnnotation(Lists.class);
        if (lists != null) {
            for (RecordShape.Component filter : RecordShape.of(lists.by()).components()) {
                addQuery(operation, filter.name(), schemas.of(filter.type()), null);
            }
            addQuery(operation, "limit", createSchema().type(Schema.SchemaType.INTEGER), "How many rows, 1 to 500; 50 when not said.");
            addQuery(operation, "after", createSchema().type(Schema.SchemaType.STRING), "The token of the page before, as its Link header gives it.");
            addQuery(operation, "sort", createSchema().type(Schema.SchemaType.STRING), "A field of the row, a minus before it for descending.");
        }
        if (!verb(method).equals("GET") && method.getReturnType() != void.class) {
            addConditions(operation, method);
        }
    }

    private static void addConditions(Operation operation, Method method) {
        boolean creates = verb(method).equals("POST") && !method.isAnnotationPresent(Path.class);
        operation.addParameter(createParameter().in(In.HEADER).name(creates ? "Idempotency-Key" : "If-Match").required(false)
            .description(creates
                ? "A key of the client's: the same request sent again has no second effect."
                : "The ETag of the version to be changed; without it PUT creates.")
            .schema(createSchema().type(Schema.SchemaType.STRING)));
    }

    private static void addQuery(Operation operation, String name, Schema schema, String description) {
        operation.addParameter(createParameter().in(In.QUERY).name(name).required(false).schema(schema).description(description));
    }

    private APIResponses responses(Method method) {
        APIResponses responses = createAPIResponses();
        Lists lists = method.getAnnotation(Lists.class);
        Gives gives = method.getAnnotation(Gives.class);
        if (lists != null) {
            Schema rows = createSchema().type(Schema.SchemaType.ARRAY).items(schemas.of(lists.value()));
            APIResponse page = createAPIResponse().description("One page of the list.")
                .content(createContent().addMediaType(JSON, createMediaType().schema(rows)))
                .addHeader("Link", createHeader().description("The next page, if there is one (rel=\"next\").")
                    .schema(createSchema().type(Schema.SchemaType.STRING)));
            TABLES.forEach(table -> page.getContent().addMediaType(table, createMediaType().schema(createSchema().type(Schema.SchemaType.STRING))));
            responses.addAPIResponse("200", page);
        } else if (gives != null) {
            boolean creates = verb(method).equals("POST") && !method.isAnnotationPresent(Path.class);
            responses.addAPIResponse(creates ? "201" : "200", createAPIResponse().description(creates ? "Created." : "The record.")
                .content(createContent().addMediaType(JSON, createMediaType().schema(schemas.of(gives.value())))));
        } else {
            responses.addAPIResponse("204", createAPIResponse().description("Done."));
        }
        for (String refused : List.of("400", "401", "403", "404", "409", "422", "503")) {
            responses.addAPIResponse(refused, createAPIResponse().ref("Problem"));
        }
        return responses;
    }

    private static String verb(Method method) {
        return List.of(GET.class, POST.class, PUT.class, DELETE.class).stream()
            .filter(method::isAnnotationPresent).map(Class::getSimpleName).findFirst().orElse(null);
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

    private static String decapitalised(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
