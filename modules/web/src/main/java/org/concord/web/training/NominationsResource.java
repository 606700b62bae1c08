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
import java.util.function.LongConsumer;
import org.concord.membership.api.GiveReason;
import org.concord.training.api.Allocations;
import org.concord.training.api.Assessments;
import org.concord.training.api.FlagNomination;
import org.concord.training.api.Nominate;
import org.concord.training.api.NominationCriteria;
import org.concord.training.api.NominationRow;
import org.concord.training.api.Nominations;
import org.concord.training.api.Substitute;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Whom participants nominate for runs. */
@Path("nominations")
@ApplicationScoped
public class NominationsResource {

    @Inject
    private Nominations nominations;
    @Inject
    private Allocations allocations;
    @Inject
    private Assessments assessments;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = NominationRow.class, by = NominationCriteria.class)
    public Response search() {
        return answers.list(NominationRow.class, NominationCriteria.class, nominations::search);
    }

    @GET
    @Path("{id}")
    @Gives(NominationRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, nominations.find(id));
    }

    @POST
    @Takes(Nominate.class)
    @Gives(NominationRow.class)
    public Response nominate(JsonBody body) {
        Nominate command = body.as(Nominate.class);
        return answers.create(id -> nominations.nominate(id, command), nominations::find);
    }

    @PUT
    @Path("{id}")
    @Takes(Nominate.class)
    @Changes(Nominate.class)
    @Gives(NominationRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        Nominate command = body.as(Nominate.class);
        return answers.put(() -> nominations.nominate(id, command), version -> nominations.change(id, version, command), () -> nominations.find(id));
    }

    @POST
    @Path("{id}/submit")
    @Changes
    @Gives(NominationRow.class)
    public Response submit(@PathParam("id") UUID id) {
        return step(id, version -> nominations.submit(id, version));
    }

    @POST
    @Path("{id}/return")
    @Takes(GiveReason.class)
    @Changes
    @Gives(NominationRow.class)
    public Response sendBack(@PathParam("id") UUID id, JsonBody body) {
        GiveReason command = body.as(GiveReason.class);
        return step(id, version -> nominations.sendBack(id, version, command));
    }

    @POST
    @Path("{id}/accept")
    @Changes
    @Gives(NominationRow.class)
    public Response accept(@PathParam("id") UUID id) {
        return step(id, version -> nominations.accept(id, version));
    }

    @POST
    @Path("{id}/reject")
    @Takes(GiveReason.class)
    @Changes
    @Gives(NominationRow.class)
    public Response reject(@PathParam("id") UUID id, JsonBody body) {
        GiveReason command = body.as(GiveReason.class);
        return step(id, version -> nominations.reject(id, version, command));
    }

    @POST
    @Path("{id}/promote")
    @Takes(GiveReason.class)
    @Changes
    @Gives(NominationRow.class)
    public Response promote(@PathParam("id") UUID id, JsonBody body) {
        GiveReason command = body.as(GiveReason.class);
        return step(id, version -> allocations.promote(id, version, command));
    }

    @POST
    @Path("{id}/confirm")
    @Changes
    @Gives(NominationRow.class)
    public Response confirm(@PathParam("id") UUID id) {
        return step(id, version -> nominations.confirm(id, version));
    }

    @POST
    @Path("{id}/withdraw")
    @Takes(GiveReason.class)
    @Changes
    @Gives(NominationRow.class)
    public Response withdraw(@PathParam("id") UUID id, JsonBody body) {
        GiveReason command = body.as(GiveReason.class);
        return step(id, version -> nominations.withdraw(id, version, command));
    }

    @POST
    @Path("{id}/flag")
    @Takes(FlagNomination.class)
    @Changes
    @Gives(NominationRow.class)
    public Response flag(@PathParam("id") UUID id, JsonBody body) {
        FlagNomination command = body.as(FlagNomination.class);
        return step(id, version -> assessments.flag(id, version, command));
    }

    /** Answers the nomination of the officer who comes instead. */
    @POST
    @Path("{id}/substitute")
    @Takes(Substitute.class)
    @Changes
    @Gives(NominationRow.class)
    public Response substitute(@PathParam("id") UUID id, JsonBody body) {
        Substitute command = body.as(Substitute.class);
        UUID next = answers.newId();
        return answers.change(version -> nominations.substitute(id, version, next, command), () -> nominations.find(next));
    }

    private Response step(UUID id, LongConsumer step) {
        return answers.change(step, () -> nominations.find(id));
    }
}
