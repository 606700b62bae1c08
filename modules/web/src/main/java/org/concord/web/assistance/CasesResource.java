package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.assistance.api.AssignCase;
import org.concord.assistance.api.CaseCriteria;
import org.concord.assistance.api.CaseRow;
import org.concord.assistance.api.Cases;
import org.concord.assistance.api.CloseCase;
import org.concord.assistance.api.DescribeCase;
import org.concord.assistance.api.MoveCase;
import org.concord.assistance.api.OpenCase;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Cases, without whom they are about. */
@Path("cases")
@ApplicationScoped
public class CasesResource {

    @Inject
    private Cases cases;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = CaseRow.class, by = CaseCriteria.class)
    public Response search() {
        return answers.list(CaseRow.class, CaseCriteria.class, cases::search);
    }

    @GET
    @Path("{id}")
    @Gives(CaseRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, cases.find(id));
    }

    @POST
    @Takes(OpenCase.class)
    @Gives(CaseRow.class)
    public Response open(JsonBody body) {
        OpenCase command = body.as(OpenCase.class);
        return answers.create(id -> cases.open(id, command), cases::find);
    }

    @PUT
    @Path("{id}")
    @Takes(OpenCase.class)
    @Changes(DescribeCase.class)
    @Gives(CaseRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        return answers.put(() -> cases.open(id, body.as(OpenCase.class)), version -> cases.describe(id, version, body.as(DescribeCase.class)),
            () -> cases.find(id));
    }

    @POST
    @Path("{id}/state")
    @Takes(MoveCase.class)
    @Changes
    @Gives(CaseRow.class)
    public Response move(@PathParam("id") UUID id, JsonBody body) {
        MoveCase command = body.as(MoveCase.class);
        return answers.change(version -> cases.move(id, version, command), () -> cases.find(id));
    }

    @POST
    @Path("{id}/worker")
    @Takes(AssignCase.class)
    @Changes
    @Gives(CaseRow.class)
    public Response assign(@PathParam("id") UUID id, JsonBody body) {
        AssignCase command = body.as(AssignCase.class);
        return answers.change(version -> cases.assign(id, version, command), () -> cases.find(id));
    }

    @POST
    @Path("{id}/seal")
    @Changes
    @Gives(CaseRow.class)
    public Response seal(@PathParam("id") UUID id) {
        return answers.change(version -> cases.seal(id, version), () -> cases.find(id));
    }

    @POST
    @Path("{id}/unseal")
    @Changes
    @Gives(CaseRow.class)
    public Response unseal(@PathParam("id") UUID id) {
        return answers.change(version -> cases.unseal(id, version), () -> cases.find(id));
    }

    @POST
    @Path("{id}/close")
    @Takes(CloseCase.class)
    @Changes
    @Gives(CaseRow.class)
    public Response close(@PathParam("id") UUID id, JsonBody body) {
        CloseCase command = body.as(CloseCase.class);
        return answers.change(version -> cases.close(id, version, command), () -> cases.find(id));
    }

    @POST
    @Path("{id}/reopen")
    @Changes
    @Gives(CaseRow.class)
    public Response reopen(@PathParam("id") UUID id) {
        return answers.change(version -> cases.reopen(id, version), () -> cases.find(id));
    }
}
