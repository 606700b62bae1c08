package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.concord.assistance.api.CaseDocumentFile;
import org.concord.assistance.api.CaseDocumentKind;
import org.concord.assistance.api.CaseDocumentRow;
import org.concord.assistance.api.CaseDocuments;
import org.concord.assistance.api.ReadIdentity;
import org.concord.kernel.Page;
import org.concord.web.page.Typed;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Papers and pictures of a case. What is in them is asked for by a command, which says why. */
@Path("cases/{case}/documents")
@ApplicationScoped
public class CaseDocumentsResource {

    @Inject
    private CaseDocuments documents;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = CaseDocumentRow.class, whole = true)
    public Response all(@PathParam("case") UUID caseId) {
        return answers.list(CaseDocumentRow.class, paging -> new Page<>(documents.of(caseId), null));
    }

    @GET
    @Path("{id}")
    @Gives(CaseDocumentRow.class)
    public Response find(@PathParam("case") UUID caseId, @PathParam("id") UUID id) {
        return answers.one(id, documents.find(caseId, id));
    }

    /** The body is the content itself. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    public Response add(@PathParam("case") UUID caseId, @PathParam("id") UUID id, @QueryParam("kind") String kind, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(CaseDocuments.MOST + 1);
        return answers.done(() -> documents.add(caseId, id, Typed.as(CaseDocumentKind.class, "kind", kind), bytes));
    }

    @POST
    @Path("{id}/content")
    @Takes(ReadIdentity.class)
    @Produces(MediaType.WILDCARD)
    public Response read(@PathParam("case") UUID caseId, @PathParam("id") UUID id, JsonBody body) {
        CaseDocumentFile file = documents.read(caseId, id, body.as(ReadIdentity.class));
        return Response.ok(file.content(), file.type().mediaType())
            .header("Content-Disposition", "attachment; filename=\"document." + file.type().ending() + "\"")
            .header("Content-Security-Policy", "sandbox; default-src 'none'")
            .header("X-Content-Type-Options", "nosniff")
            .build();
    }
}
