package org.concord.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.concord.imports.api.CheckFile;
import org.concord.imports.api.ImportCriteria;
import org.concord.imports.api.ImportReport;
import org.concord.imports.api.ImportRow;
import org.concord.imports.api.Imports;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.web.page.Texts;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Format;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonText;
import org.concord.web.rest.Lists;
import org.concord.web.rest.ReaderLanguage;

/** Files that come in: checked first, stored when their report is accepted. */
@Path("imports")
@ApplicationScoped
public class ImportsResource {

    @Inject
    private Imports imports;
    @Inject
    private Answers answers;
    @Inject
    private Texts texts;
    @Inject
    private ReaderLanguage language;
    @Inject
    private HttpServletRequest request;

    @POST
    @Path("{import}")
    @Consumes({"text/csv", "text/calendar", "text/plain", Format.WORKBOOK, "application/octet-stream"})
    @Gives(value = ImportAnswer.class, created = true)
    public Response check(@PathParam("import") String kind, @QueryParam("about") String about, InputStream content) throws IOException {
        SentFile.mustBeUtf8(request.getContentType());
        String name = SentFile.name(request.getHeader("Content-Disposition"));
        CheckFile file = new CheckFile(kind, name, about, SentFile.read(content));
        UUID id = answers.newId();
        ImportReport report = imports.check(id, file);
        return Response.status(Response.Status.CREATED)
            .header("Location", request.getRequestURI().replaceFirst("/[^/]*$", "/" + id))
            .header("Link", "<" + request.getRequestURI().replaceFirst("imports/[^/]*$", "jobs/" + id) + ">; rel=\"monitor\"")
            .type(MediaType.APPLICATION_JSON).entity(JsonText.of(said(report))).build();
    }

    @GET
    @Lists(value = ImportRow.class, by = ImportCriteria.class)
    public Response search() {
        return answers.list(ImportRow.class, ImportCriteria.class, imports::search);
    }

    @GET
    @Path("{import}")
    @Gives(ImportAnswer.class)
    public Response find(@PathParam("import") UUID id) {
        return answers.json(said(imports.find(id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, "imports", id))));
    }

    @POST
    @Path("{import}/accept")
    @Gives(ImportAnswer.class)
    public Response accept(@PathParam("import") UUID id, @QueryParam("skipRefused") boolean skipRefused) {
        return answers.json(said(imports.accept(id, skipRefused)));
    }

    @DELETE
    @Path("{import}")
    public Response discard(@PathParam("import") UUID id) {
        return answers.done(() -> imports.discard(id));
    }

    @GET
    @Path("templates/{kind}")
    @Produces("text/csv")
    public Response template(@PathParam("kind") String kind) throws IOException {
        return Response.ok(ImportTemplate.of(imports.columns(kind)), "text/csv;charset=utf-8;header=present")
            .header("Content-Disposition", "attachment; filename=\"" + kind + ".csv\"").build();
    }

    private ImportAnswer said(ImportReport report) {
        return ImportAnswer.of(report, texts, language.of(request));
    }
}
