package org.concord.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.training.api.EnterOfficer;
import org.concord.training.api.LinkAccount;
import org.concord.training.api.OfficerCriteria;
import org.concord.training.api.OfficerRow;
import org.concord.training.api.Officers;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Officers: those who are trained. */
@Path("officers")
@ApplicationScoped
public class OfficersResource {

    @Inject
    private Officers officers;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = OfficerRow.class, by = OfficerCriteria.class)
    public Response search() {
        return answers.list(OfficerRow.class, OfficerCriteria.class, officers::search);
    }

    @GET
    @Path("{id}")
    @Gives(OfficerRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, officers.find(id));
    }

    @POST
    @Takes(EnterOfficer.class)
    @Gives(OfficerRow.class)
    public Response enter(JsonBody body) {
        EnterOfficer command = body.as(EnterOfficer.class);
        return answers.create(id -> officers.enter(id, command), officers::find);
    }

    @PUT
    @Path("{id}")
    @Takes(EnterOfficer.class)
    @Changes(EnterOfficer.class)
    @Gives(OfficerRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        EnterOfficer command = body.as(EnterOfficer.class);
        return answers.put(() -> officers.enter(id, command), version -> officers.change(id, version, command), () -> officers.find(id));
    }

    @POST
    @Path("{id}/account")
    @Takes(LinkAccount.class)
    @Changes
    @Gives(OfficerRow.class)
    public Response linkAccount(@PathParam("id") UUID id, JsonBody body) {
        LinkAccount command = body.as(LinkAccount.class);
        return answers.change(version -> officers.linkAccount(id, version, command), () -> officers.find(id));
    }

    @POST
    @Path("{id}/anonymise")
    @Changes
    @Gives(OfficerRow.class)
    public Response anonymise(@PathParam("id") UUID id) {
        return answers.change(version -> officers.anonymise(id, version), () -> officers.find(id));
    }
}
