package org.concord.web.training;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers everybody's programs with JSON, those that run in the pages of other sites included: it says nothing that depends on who asks. */
final class Published {

    private static final String FIVE_MINUTES = "public, max-age=300";

    private Published() {
    }

    static void answer(HttpServletResponse response, String mediaType, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", FIVE_MINUTES);
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setContentType(mediaType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
