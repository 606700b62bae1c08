package org.concord.web.actionplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.actionplans.api.OpenPlans;
import org.concord.actionplans.api.PlanFile;
import org.concord.actionplans.api.Publications;
import org.concord.web.rest.Answers;
import org.concord.web.rest.WrittenFiles;

/** Published plans as files that others read. */
@Path("programmes")
@ApplicationScoped
public class PublicationsResource {

    @Inject
    private Publications publications;
    @Inject
    private OpenPlans open;
    @Inject
    private Answers answers;
    @Inject
    private WrittenFiles files;

    /** Lets everybody read the files of the plan, without signing in. */
    @POST
    @Path("{id}/opening")
    public Response open(@PathParam("id") UUID id) {
        return answers.done(() -> open.open(id));
    }

    /** Takes that back. */
    @DELETE
    @Path("{id}/opening")
    public Response shut(@PathParam("id") UUID id) {
        return answers.done(() -> open.shut(id));
    }

    /** IATI 2.03. */
    @GET
    @Path("{id}/iati.xml")
    @Produces(MediaType.APPLICATION_XML)
    public Response iati(@PathParam("id") UUID id) {
        return file(id, PlanFile.IATI_ACTIVITIES);
    }

    /** Fiscal Data Package 1.0rc1. */
    @GET
    @Path("{id}/datapackage.zip")
    @Produces("application/zip")
    public Response fiscalDataPackage(@PathParam("id") UUID id) {
        return file(id, PlanFile.FISCAL_DATA_PACKAGE);
    }

    /** The ledger, for hledger and ledger. */
    @GET
    @Path("{id}/ledger.journal")
    @Produces(MediaType.TEXT_PLAIN)
    public Response ledger(@PathParam("id") UUID id) {
        return file(id, PlanFile.LEDGER_JOURNAL);
    }

    private Response file(UUID id, PlanFile file) {
        return files.attachment(file.fileName(), file.mediaType(), out -> publications.write(id, file, out));
    }
}
