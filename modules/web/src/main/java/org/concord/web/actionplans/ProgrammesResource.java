package org.concord.web.actionplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.actionplans.api.ProgrammeCriteria;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.Reason;
import org.concord.actionplans.api.RevisionRow;
import org.concord.actionplans.api.WriteProgramme;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Plans of action, and how far they have come. */
@Path("programmes")
@ApplicationScoped
public class ProgrammesResource {

    @Inject
    private Programmes programmes;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ProgrammeRow.class, by = ProgrammeCriteria.class)
    public Response search() {
        return answers.list(ProgrammeRow.class, ProgrammeCriteria.class, programmes::search);
    }

    @GET
    @Path("{id}")
    @Gives(ProgrammeRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, programmes.find(id));
    }

    @POST
    @Takes(WriteProgramme.class)
    @Gives(ProgrammeRow.class)
    public Response open(JsonBody body) {
        WriteProgramme command = body.as(WriteProgramme.class);
        return answers.create(id -> programmes.open(id, command), programmes::find);
    }

    @PUT
    @Path("{id}")
    @Takes(WriteProgramme.class)
    @Gives(ProgrammeRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        WriteProgramme command = body.as(WriteProgramme.class);
        return answers.put(() -> programmes.open(id, command), version -> programmes.change(id, version, command), () -> programmes.find(id));
    }

    @POST
    @Path("{id}/submit")
    @Gives(ProgrammeRow.class)
    @Changes
    public Response submit(@PathParam("id") UUID id) {
        return answers.change(version -> programmes.submit(id, version), () -> programmes.find(id));
    }

    @POST
    @Path("{id}/approve")
    @Gives(ProgrammeRow.class)
    @Changes
    public Response approve(@PathParam("id") UUID id) {
        return answers.change(version -> programmes.approve(id, version), () -> programmes.find(id));
    }

    @POST
    @Path("{id}/return")
    @Takes(Reason.class)
    @Gives(ProgrammeRow.class)
    @Changes
    public Response giveBack(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> programmes.giveBack(id, version, body.as(Reason.class)), () -> programmes.find(id));
    }

    @POST
    @Path("{id}/activate")
    @Gives(ProgrammeRow.class)
    @Changes
    public Response activate(@PathParam("id") UUID id) {
        return answers.change(version -> programmes.activate(id, version), () -> programmes.find(id));
    }

    @POST
    @Path("{id}/revise")
    @Takes(Reason.class)
    @Gives(ProgrammeRow.class)
    @Changes
    public Response revise(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> programmes.revise(id, version, body.as(Reason.class)), () -> programmes.find(id));
    }

    @POST
    @Path("{id}/close")
    @Takes(Reason.class)
    @Gives(ProgrammeRow.class)
    @Changes
    public Response close(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> programmes.close(id, version, body.as(Reason.class)), () -> programmes.find(id));
    }

    @GET
    @Path("{id}/revisions")
    @Lists(RevisionRow.class)
    public Response revisions(@PathParam("id") UUID id) {
        return answers.list(RevisionRow.class, paging -> programmes.revisions(id, paging));
    }
}
