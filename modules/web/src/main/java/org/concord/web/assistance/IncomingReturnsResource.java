package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.assistance.api.IdentityView;
import org.concord.assistance.api.IncomingReturnCriteria;
import org.concord.assistance.api.IncomingReturnRow;
import org.concord.assistance.api.IncomingReturns;
import org.concord.assistance.api.ReadIdentity;
import org.concord.assistance.api.ReceiveReturn;
import org.concord.assistance.api.VerifyNationality;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Returns from the side that people come to. */
@Path("incoming-returns")
@ApplicationScoped
public class IncomingReturnsResource {

    @Inject
    private IncomingReturns returns;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = IncomingReturnRow.class, by = IncomingReturnCriteria.class)
    public Response search() {
        return answers.list(IncomingReturnRow.class, IncomingReturnCriteria.class, returns::search);
    }

    @GET
    @Path("{id}")
    @Gives(IncomingReturnRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, returns.find(id));
    }

    @POST
    @Path("{id}/identity")
    @Takes(ReadIdentity.class)
    @Gives(IdentityView.class)
    public Response read(@PathParam("id") UUID id, JsonBody body) {
        return answers.json(returns.read(id, body.as(ReadIdentity.class)));
    }

    @POST
    @Path("{id}/nationality")
    @Takes(VerifyNationality.class)
    @Changes
    @Gives(IncomingReturnRow.class)
    public Response verify(@PathParam("id") UUID id, JsonBody body) {
        VerifyNationality command = body.as(VerifyNationality.class);
        return answers.change(version -> returns.verify(id, version, command), () -> returns.find(id));
    }

    @POST
    @Path("{id}/documents")
    @Changes
    @Gives(IncomingReturnRow.class)
    public Response document(@PathParam("id") UUID id) {
        return answers.change(version -> returns.document(id, version), () -> returns.find(id));
    }

    @POST
    @Path("{id}/receipt")
    @Takes(ReceiveReturn.class)
    @Changes
    @Gives(IncomingReturnRow.class)
    public Response receive(@PathParam("id") UUID id, JsonBody body) {
        ReceiveReturn command = body.as(ReceiveReturn.class);
        return answers.change(version -> returns.receive(id, version, command), () -> returns.find(id));
    }

    @POST
    @Path("{id}/acknowledgement")
    @Changes
    @Gives(IncomingReturnRow.class)
    public Response acknowledge(@PathParam("id") UUID id) {
        return answers.change(version -> returns.acknowledge(id, version), () -> returns.find(id));
    }

    @POST
    @Path("{id}/reintegration")
    @Changes
    @Gives(IncomingReturnRow.class)
    public Response reintegrate(@PathParam("id") UUID id) {
        return answers.change(version -> returns.reintegrate(id, version), () -> returns.find(id));
    }
}
