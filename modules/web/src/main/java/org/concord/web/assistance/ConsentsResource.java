package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.assistance.api.ConsentRow;
import org.concord.assistance.api.Consents;
import org.concord.assistance.api.GiveConsent;
import org.concord.kernel.Page;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** What the person of a case agreed to. */
@Path("cases/{case}/consents")
@ApplicationScoped
public class ConsentsResource {

    @Inject
    private Consents consents;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ConsentRow.class, whole = true)
    public Response all(@PathParam("case") UUID caseId) {
        return answers.list(ConsentRow.class, paging -> new Page<>(consents.of(caseId), null));
    }

    @GET
    @Path("{id}")
    @Gives(ConsentRow.class)
    public Response find(@PathParam("case") UUID caseId, @PathParam("id") UUID id) {
        return answers.one(id, consents.find(caseId, id));
    }

    @POST
    @Takes(GiveConsent.class)
    @Gives(ConsentRow.class)
    public Response give(@PathParam("case") UUID caseId, JsonBody body) {
        GiveConsent command = body.as(GiveConsent.class);
        return answers.create(id -> consents.give(caseId, id, command), id -> consents.find(caseId, id));
    }

    @POST
    @Path("{id}/withdrawal")
    @Changes
    @Gives(ConsentRow.class)
    public Response withdraw(@PathParam("case") UUID caseId, @PathParam("id") UUID id) {
        return answers.change(version -> consents.withdraw(caseId, id, version), () -> consents.find(caseId, id));
    }
}
