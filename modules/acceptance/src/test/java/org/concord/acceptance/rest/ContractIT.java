package org.concord.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Http;
import org.concord.acceptance.driver.OpenApi;
import org.concord.acceptance.driver.OpenApi.Operation;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The OpenAPI document: well-formed, without faults, and true. */
@Acceptance
class ContractIT {

    private final Http http;
    private final Api api;
    private final OpenApi openApi;

    ContractIT(Http http, Api api, OpenApi openApi) {
        this.http = http;
        this.api = api;
        this.openApi = openApi;
    }

    @Test
    void theDocumentSaysTheSameAsJsonAndAsYaml() {
        Answer document = http.get("/openapi").expect(200);

        Map<String, Object> yaml = new Yaml().load(document.text());

        assertEquals("application/json", document.type());
        assertEquals("3.0.3", yaml.get("openapi"));
        assertEquals(Json.createReader(new StringReader(document.text())).readObject().getJsonObject("paths").keySet(), ((Map<?, ?>) yaml.get("paths")).keySet());
    }

    @Test
    void theDocumentHasNoFaults() {
        assertEquals(List.of(), ContractChecker.faultsOf(openApi));
    }

    @Test
    void aFaultWouldBeFound() {
        JsonStructure broken = Json.createPatchBuilder()
            .replace("/paths/~1meetings/get/operationId", "meetingsPlan")
            .replace("/paths/~1meetings/post/requestBody/content/application~1json/schema/$ref", "#/components/schemas/Nowhere")
            .remove("/paths/~1meetings~1{id}/get/parameters/0")
            .build().apply(openApi.document());

        List<String> faults = ContractChecker.faultsOf(new OpenApi(broken.asJsonObject()));

        assertTrue(faults.size() >= 3, faults::toString);
    }

    @Test
    void everyListGivesTheFieldsItPromises() {
        for (Operation list : openApi.operations().stream().filter(Operation::isList).filter(Operation::isOfCollection).toList()) {
            Answer answer = api.asReaderOf(list.path()).list(list.path(), "limit", "1").expect(200);
            JsonObject schema = list.described().getJsonObject("responses").getJsonObject("200").getJsonObject("content")
                .getJsonObject("application/json").getJsonObject("schema").getJsonObject("items");
            for (JsonObject row : answer.rows()) {
                assertEquals(new TreeSet<>(openApi.resolved(schema).getJsonObject("properties").keySet()), new TreeSet<>(row.keySet()), list::toString);
            }
        }
    }

    @Test
    void everyPathOfTheDocumentIsServed() {
        for (Operation operation : openApi.operations().stream().filter(one -> !one.isWrite()).toList()) {
            String path = operation.path().replaceAll("\\{[^}]+}", "00000000-0000-4000-8000-000000000000");
            Answer answer = api.as("ADMINISTRATOR").get(path);
            assertFalse(answer.status() == 405 || answer.status() >= 500 || answer.status() == 404 && !answer.json().containsKey("rule"), answer::toString);
        }
    }
}
