package org.concord.web.membership;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.DocumentContent;
import org.concord.membership.api.Documents;
import org.concord.web.page.Here;

/** Gives out the file of a document's text to whoever may read it; always as an attachment, so that no browser runs what is in it. */
@WebServlet("/membership/document-file")
public class DocumentFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Documents documents;
    @Inject
    private transient Here here;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            DocumentContent text = here.found(documents.content(here.id("document"), here.id("text")));
            String name = URLEncoder.encode(text.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
            response.setContentType(text.mediaType());
            response.setContentLength(text.bytes().length);
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getOutputStream().write(text.bytes());
        } catch (RuleBroken broken) {
            response.sendError(broken.rule().kind().status());
        }
    }
}
