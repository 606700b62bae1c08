package org.concord.web.page;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.concord.web.rest.ApiRoot;
import org.concord.web.rest.Problems;

/**
 * What people read when there is no page for them. It asks nothing of the database, of Faces or of the request but its path, so that it can
 * still be shown when those are what is broken; and it says nothing of what went wrong inside.
 */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<Integer> EXPLAINED = Set.of(400, 401, 403, 404, 405, 413, 429, 500, 503);
    private static final String PAGE = """
        <!DOCTYPE html>
        <html lang="%1$s" data-theme="%2$s">
        <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%4$s</title>
        <link rel="icon" href="%3$s/resources/concord/emblem.svg" type="image/svg+xml">
        <link rel="stylesheet" href="%3$s/resources/concord/tokens.css"><link rel="stylesheet" href="%3$s/resources/concord/page.css">
        <link rel="stylesheet" href="%3$s/resources/concord/parts.css"></head>
        <body class="public"><header class="masthead"><div><a class="product" href="%3$s/">%7$s</a></div></header>
        <main id="content"><div class="heading"><h1>%4$s</h1></div><p>%5$s</p><p><a href="%3$s/">%6$s</a></p></main></body></html>
        """;

    @Inject
    private transient Reader reader;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        response.setStatus(status);
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (path.startsWith(request.getContextPath() + ApiRoot.ALL)) {
            response.setContentType("application/problem+json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().print(Json.createObjectBuilder().add("type", "about:blank").add("title", title(status)).add("status", status).build());
        } else {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().print(page(request.getContextPath(), status));
        }
    }

    /** What the server says, unless what was thrown says it better: that the database is away. */
    private static int status(HttpServletRequest request) {
        Object given = Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), 404);
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return Optional.ofNullable(thrown).flatMap(Problems::translated).map(broken -> broken.rule().kind().status()).orElse((Integer) given);
    }

    private String page(String root, int status) {
        return PAGE.formatted(reader.getLanguage(), reader.getTheme(), root, title(status), reader.read(explained(status) + ".text"),
            reader.read("error.home"), reader.read("product.name"));
    }

    private String title(int status) {
        return reader.read(explained(status) + ".title");
    }

    private static String explained(int status) {
        return "error." + (EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500);
    }
}
