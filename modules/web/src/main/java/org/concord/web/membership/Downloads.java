package org.concord.web.membership;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.concord.membership.api.DocumentContent;

/** Gives a file out as an attachment, so that no browser runs what is in it. */
final class Downloads {

    private Downloads() {
    }

    static Response attachment(DocumentContent content) {
        String name = URLEncoder.encode(content.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content.bytes(), content.mediaType())
            .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
            .header("Content-Security-Policy", "sandbox; default-src 'none'")
            .header("X-Content-Type-Options", "nosniff")
            .build();
    }
}
