package org.concord.web.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.membership.api.AppointChair;
import org.concord.membership.api.ChairTermCriteria;
import org.concord.membership.api.ChairTermRow;
import org.concord.membership.api.Chairs;
import org.concord.membership.api.CorrectChairTerm;
import org.concord.membership.api.EndChairTerm;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Who held which seat, and when. */
@Path("chair-terms")
@ApplicationScoped
public class ChairTermsResource {

    @Inject
    private Chairs chairs;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ChairTermRow.class, by = ChairTermCriteria.class)
    public Response search() {
        return answers.list(ChairTermRow.class, ChairTermCriteria.class, chairs::terms);
    }

    @GET
    @Path("{id}")
    @Gives(ChairTermRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, chairs.term(id));
    }

    @POST
    @Takes(AppointChair.class)
    @Gives(ChairTermRow.class)
    public Response appoint(JsonBody body) {
        AppointChair command = body.as(AppointChair.class);
        return answers.create(id -> chairs.appoint(id, command), chairs::term);
    }

    @PUT
    @Path("{id}")
    @Takes(AppointChair.class)
    @Changes(CorrectChairTerm.class)
    @Gives(ChairTermRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        return answers.put(() -> chairs.appoint(id, body.as(AppointChair.class)), version -> chairs.correct(id, version, body.as(CorrectChairTerm.class)), () -> chairs.term(id));
    }

    @POST
    @Path("{id}/end")
    @Takes(EndChairTerm.class)
    @Changes
    @Gives(ChairTermRow.class)
    public Response end(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> chairs.end(id, version, body.as(EndChairTerm.class)), () -> chairs.term(id));
    }
}
