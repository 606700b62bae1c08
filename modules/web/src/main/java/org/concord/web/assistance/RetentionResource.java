package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.concord.assistance.api.Erasures;
import org.concord.assistance.api.KeepIdentitiesFor;
import org.concord.assistance.api.RetentionRow;
import org.concord.kernel.Page;
import org.concord.web.rest.Answers;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** How long participants keep identities after a case is closed. */
@Path("identity-retention")
@ApplicationScoped
public class RetentionResource {

    @Inject
    private Erasures erasures;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = RetentionRow.class, whole = true)
    public Response all() {
        return answers.list(RetentionRow.class, paging -> new Page<>(erasures.retention(), null));
    }

    @PUT
    @Path("{code}")
    @Takes(KeepIdentitiesFor.class)
    public Response keepFor(@PathParam("code") String participant, JsonBody body) {
        return answers.done(() -> erasures.keepFor(participant, body.as(KeepIdentitiesFor.class)));
    }
}
