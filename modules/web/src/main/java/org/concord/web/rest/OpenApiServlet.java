package org.concord.web.rest;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The OpenAPI document at {@code /openapi}, as JSON, which YAML readers take too. Payara leaves the address to us when we claim it; its own document
 * would need MicroProfile's model reader, which it does not find in a web module of an EAR.
 */
@WebServlet("/openapi")
public class OpenApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private transient byte[] document;

    @Override
    public void init() {
        document = JsonText.of(OpenApiDocument.of(RestApplication.RESOURCES));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setContentLength(document.length);
        response.getOutputStream().write(document);
    }
}
