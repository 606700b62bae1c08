package org.concord.web.rest;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Takes out what Payara adds to the document for its own use: a property {@code endpoints} that OpenAPI does not know, and that makes validators refuse
 * the whole. Its class is the server's and cannot be named here; where the server has no such property any more, nothing is left to do.
 */
public class OpenApiCleaning implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        try {
            document.getClass().getMethod("setEndpoints", Map.class).invoke(document, new TreeMap<>());
        } catch (NoSuchMethodException cleanAlready) {
            return;
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("The server's own entry stays in the OpenAPI document", refused);
        }
    }
}
