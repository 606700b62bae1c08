package org.concord.web.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.AddVersion;
import org.concord.membership.api.DocumentContent;
import org.concord.membership.api.DocumentCriteria;
import org.concord.membership.api.DocumentRow;
import org.concord.membership.api.DocumentVersionRow;
import org.concord.membership.api.Documents;
import org.concord.membership.api.DraftDocument;
import org.concord.membership.api.SupersedeDocument;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Documents, their versions and languages. */
@Path("documents")
@ApplicationScoped
public class DocumentsResource {

    private static final int MOST = 10 << 20;

    @Inject
    private Documents documents;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = DocumentRow.class, by = DocumentCriteria.class)
    public Response search() {
        return answers.list(DocumentRow.class, DocumentCriteria.class, documents::search);
    }

    @GET
    @Path("{id}")
    @Gives(DocumentRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, documents.find(id));
    }

    @POST
    @Takes(DraftDocument.class)
    @Gives(DocumentRow.class)
    public Response draft(JsonBody body) {
        DraftDocument command = body.as(DraftDocument.class);
        return answers.create(id -> documents.draft(id, command), documents::find);
    }

    @PUT
    @Path("{id}")
    @Takes(DraftDocument.class)
    @Changes(DraftDocument.class)
    @Gives(DocumentRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        return answers.put(() -> documents.draft(id, body.as(DraftDocument.class)), version -> documents.change(id, version, body.as(DraftDocument.class)), () -> documents.find(id));
    }

    @POST
    @Path("{id}/circulate")
    @Changes
    @Gives(DocumentRow.class)
    public Response circulate(@PathParam("id") UUID id) {
        return answers.change(version -> documents.circulate(id, version), () -> documents.find(id));
    }

    @POST
    @Path("{id}/adopt")
    @Changes
    @Gives(DocumentRow.class)
    public Response adopt(@PathParam("id") UUID id) {
        return answers.change(version -> documents.adopt(id, version), () -> documents.find(id));
    }

    @POST
    @Path("{id}/publish")
    @Changes
    @Gives(DocumentRow.class)
    public Response publish(@PathParam("id") UUID id) {
        return answers.change(version -> documents.publish(id, version), () -> documents.find(id));
    }

    @POST
    @Path("{id}/supersede")
    @Takes(SupersedeDocument.class)
    @Changes
    @Gives(DocumentRow.class)
    public Response supersede(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> documents.supersede(id, version, body.as(SupersedeDocument.class)), () -> documents.find(id));
    }

    @GET
    @Path("{id}/versions")
    @Lists(DocumentVersionRow.class)
    public Response versions(@PathParam("id") UUID id) {
        return answers.list(DocumentVersionRow.class, paging -> documents.versions(id, paging));
    }

    @PUT
    @Path("{id}/versions/{version}")
    @Consumes(MediaType.WILDCARD)
    public Response addVersion(@PathParam("id") UUID id, @PathParam("version") UUID version, @HeaderParam("Content-Type") String mediaType,
            @QueryParam("language") String language, @QueryParam("fileName") String fileName, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw RuleBroken.at("content", KernelRule.TOO_LARGE, MOST);
        }
        return answers.done(() -> documents.addVersion(id, version, new AddVersion(language, mediaType, fileName, bytes)));
    }

    @GET
    @Path("{id}/versions/{version}/content")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("id") UUID id, @PathParam("version") UUID version) {
        DocumentContent content = documents.content(id, version)
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, "documents", version));
        return Downloads.attachment(content);
    }
}
