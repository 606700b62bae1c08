package org.concord.web.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.concord.membership.api.DelegateRow;
import org.concord.membership.api.DelegationRow;
import org.concord.membership.api.Delegations;
import org.concord.membership.api.RegisterDelegate;
import org.concord.membership.api.RegisterDelegation;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** The delegations to a meeting, and who is in them. */
@Path("meetings/{meeting}/delegations")
@ApplicationScoped
public class DelegationsResource {

    @Inject
    private Delegations delegations;
    @Inject
    private Answers answers;

    @GET
    @Lists(DelegationRow.class)
    public Response delegations(@PathParam("meeting") UUID meeting) {
        return answers.list(DelegationRow.class, paging -> delegations.delegations(meeting, paging));
    }

    @GET
    @Path("{id}")
    @Gives(DelegationRow.class)
    public Response find(@PathParam("meeting") UUID meeting, @PathParam("id") UUID id) {
        return answers.one(id, delegations.find(meeting, id));
    }

    @POST
    @Takes(RegisterDelegation.class)
    @Gives(DelegationRow.class)
    public Response register(@PathParam("meeting") UUID meeting, JsonBody body) {
        RegisterDelegation command = body.as(RegisterDelegation.class);
        return answers.create(id -> delegations.register(meeting, id, command), id -> delegations.find(meeting, id));
    }

    @PUT
    @Path("{id}")
    @Takes(RegisterDelegation.class)
    @Changes(RegisterDelegation.class)
    @Gives(DelegationRow.class)
    public Response put(@PathParam("meeting") UUID meeting, @PathParam("id") UUID id, JsonBody body) {
        RegisterDelegation command = body.as(RegisterDelegation.class);
        return answers.put(() -> delegations.register(meeting, id, command),
            version -> delegations.change(meeting, id, version, command), () -> delegations.find(meeting, id));
    }

    @DELETE
    @Path("{id}")
    @Changes
    public Response withdraw(@PathParam("meeting") UUID meeting, @PathParam("id") UUID id) {
        return answers.remove(version -> delegations.withdraw(meeting, id, version));
    }

    @GET
    @Path("{id}/delegates")
    @Lists(DelegateRow.class)
    public Response delegates(@PathParam("meeting") UUID meeting, @PathParam("id") UUID id) {
        return answers.list(DelegateRow.class, paging -> delegations.delegates(meeting, id, paging));
    }

    @GET
    @Path("{id}/delegates/{delegate}")
    @Gives(DelegateRow.class)
    public Response delegate(@PathParam("meeting") UUID meeting, @PathParam("id") UUID id, @PathParam("delegate") UUID delegate) {
        return answers.one(delegate, found(meeting, id, delegate));
    }

    @PUT
    @Path("{id}/delegates/{delegate}")
    @Takes(RegisterDelegate.class)
    @Changes(RegisterDelegate.class)
    @Gives(DelegateRow.class)
    public Response putDelegate(@PathParam("meeting") UUID meeting, @PathParam("id") UUID id, @PathParam("delegate") UUID delegate, JsonBody body) {
        RegisterDelegate command = body.as(RegisterDelegate.class);
        return answers.put(() -> delegations.addDelegate(meeting, id, delegate, command),
            version -> delegations.changeDelegate(meeting, delegate, version, command), () -> found(meeting, id, delegate));
    }

    private Optional<DelegateRow> found(UUID meeting, UUID delegation, UUID delegate) {
        return delegations.delegate(meeting, delegate).filter(row -> row.delegation().equals(delegation));
    }

    @DELETE
    @Path("{id}/delegates/{delegate}")
    @Changes
    public Response removeDelegate(@PathParam("meeting") UUID meeting, @PathParam("id") UUID id, @PathParam("delegate") UUID delegate) {
        return answers.remove(version -> delegations.removeDelegate(meeting, delegate, version));
    }
}
