package org.concord.acceptance.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concord.acceptance.driver.OpenApi;
import org.concord.acceptance.driver.OpenApi.Operation;

/** Reads an OpenAPI document as a linter does, and tells everything that a client generated from it would stumble over. */
final class ContractChecker {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final Set<String> TYPES = Set.of("string", "integer", "number", "boolean", "array", "object");

    private final OpenApi openApi;
    private final List<String> faults = new ArrayList<>();

    private ContractChecker(OpenApi openApi) {
        this.openApi = openApi;
    }

    static List<String> faultsOf(OpenApi openApi) {
        ContractChecker checker = new ContractChecker(openApi);
        checker.checkReferences("", openApi.document());
        checker.checkPaths();
        checker.checkOperationIds();
        openApi.operations().forEach(checker::check);
        return checker.faults;
    }

    private void check(Operation operation) {
        JsonObject described = operation.described();
        must(described.containsKey("summary") && described.containsKey("tags"), operation + " has no summary or tag");
        checkParameters(operation);
        checkResponses(operation, described.getJsonObject("responses"));
        if (described.containsKey("requestBody")) {
            checkContent(operation + " takes", described.getJsonObject("requestBody").getJsonObject("content"));
        }
    }

    private void checkParameters(Operation operation) {
        Set<String> names = new HashSet<>();
        for (JsonObject parameter : operation.described().getJsonArray("parameters").getValuesAs(JsonObject.class)) {
            String name = parameter.getString("in") + " parameter " + parameter.getString("name") + " of " + operation;
            must(names.add(parameter.getString("in") + parameter.getString("name")), name + " is there twice");
            must(parameter.containsKey("schema") && isTyped(parameter.getJsonObject("schema")), name + " has no type");
            must(!parameter.getString("in").equals("path") || parameter.getBoolean("required", false), name + " must be required");
        }
        Matcher inPath = PARAMETER.matcher(operation.path());
        List<String> inBraces = new ArrayList<>();
        while (inPath.find()) {
            inBraces.add(inPath.group(1));
        }
        must(Set.copyOf(inBraces).equals(Set.copyOf(operation.parameters("path"))), operation + " describes " + operation.parameters("path"));
    }

    private void checkResponses(Operation operation, JsonObject responses) {
        must(responses.keySet().stream().anyMatch(status -> status.startsWith("2")), operation + " never succeeds");
        must(responses.keySet().stream().anyMatch(status -> status.startsWith("4")), operation + " never refuses");
        responses.forEach((status, response) -> {
            JsonObject told = openApi.resolved(response.asJsonObject());
            must(!told.getString("description", "").isBlank(), operation + " does not describe " + status);
            must(status.equals("204") == !told.containsKey("content"), operation + " says nothing of what " + status + " answers");
            checkContent(operation + " answers " + status, told.containsKey("content") ? told.getJsonObject("content") : JsonValue.EMPTY_JSON_OBJECT);
        });
    }

    private void checkContent(String where, JsonObject content) {
        content.forEach((type, media) -> must(isTyped(media.asJsonObject().getJsonObject("schema")), where + " " + type + " without a schema"));
    }

    private boolean isTyped(JsonObject schema) {
        if (schema.containsKey("$ref") && !resolves(schema.getString("$ref").substring(1))) {
            return false;
        }
        JsonObject own = openApi.resolved(schema);
        boolean items = !"array".equals(own.getString("type", "")) || own.containsKey("items") && isTyped(own.getJsonObject("items"));
        return own.containsKey("anyOf") || TYPES.contains(own.getString("type", "")) && items;
    }

    private void checkPaths() {
        Set<String> shapes = new HashSet<>();
        openApi.document().getJsonObject("paths").keySet().forEach(path ->
            must(shapes.add(PARAMETER.matcher(path).replaceAll("{}")), path + " differs from another path by the name of a parameter only"));
    }

    private void checkOperationIds() {
        Set<String> ids = new HashSet<>();
        openApi.operations().forEach(operation ->
            must(ids.add(operation.described().getString("operationId", "")), operation + " has an operationId that is empty or another's"));
        must(!ids.contains(""), "an operationId is empty");
    }

    private void checkReferences(String where, JsonValue value) {
        if (value instanceof JsonArray array) {
            array.forEach(item -> checkReferences(where + "[]", item));
        } else if (value instanceof JsonObject object) {
            String reference = object.containsKey("$ref") ? object.getString("$ref").substring(1) : "";
            must(reference.isEmpty() || resolves(reference), where + " refers to nothing: " + reference);
            object.forEach((name, inner) -> checkReferences(where + "/" + name, inner));
        }
    }

    private boolean resolves(String reference) {
        try {
            return openApi.document().getValue(reference) != null;
        } catch (JsonException nowhere) {
            return false;
        }
    }

    private void must(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
