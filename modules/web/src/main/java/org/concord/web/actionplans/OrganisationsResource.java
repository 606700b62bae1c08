package org.concord.web.actionplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.concord.actionplans.api.PlanFile;
import org.concord.actionplans.api.Publications;
import org.concord.web.rest.WrittenFiles;

/** Owners of plans as organisations that report. */
@Path("organisations")
@ApplicationScoped
public class OrganisationsResource {

    @Inject
    private Publications publications;
    @Inject
    private WrittenFiles files;

    /** IATI 2.03: what the owner's published plans have and spend, year by year. */
    @GET
    @Path("{owner}/iati.xml")
    @Produces(MediaType.APPLICATION_XML)
    public Response iati(@PathParam("owner") String owner) {
        return files.attachment("iati-organisation.xml", PlanFile.IATI_ACTIVITIES.mediaType(), out -> publications.writeOrganisation(owner, out));
    }
}
