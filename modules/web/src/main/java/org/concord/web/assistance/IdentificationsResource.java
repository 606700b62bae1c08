package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.assistance.api.DecideIdentification;
import org.concord.assistance.api.IdentificationRow;
import org.concord.assistance.api.Identifications;
import org.concord.kernel.Page;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** What bodies decided of the person of a case. */
@Path("cases/{case}/identifications")
@ApplicationScoped
public class IdentificationsResource {

    @Inject
    private Identifications identifications;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = IdentificationRow.class, whole = true)
    public Response all(@PathParam("case") UUID caseId) {
        return answers.list(IdentificationRow.class, paging -> new Page<>(identifications.of(caseId), null));
    }

    @POST
    @Takes(DecideIdentification.class)
    @Gives(IdentificationRow.class)
    public Response decide(@PathParam("case") UUID caseId, JsonBody body) {
        DecideIdentification command = body.as(DecideIdentification.class);
        return answers.create(id -> identifications.decide(caseId, id, command),
            id -> identifications.of(caseId).stream().filter(one -> one.id().equals(id)).findFirst());
    }
}
