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
import org.concord.training.api.AccreditTrainer;
import org.concord.training.api.AccreditationRow;
import org.concord.training.api.EndAccreditation;
import org.concord.training.api.RegisterTrainer;
import org.concord.training.api.TrainerCriteria;
import org.concord.training.api.TrainerRow;
import org.concord.training.api.Trainers;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Nothing;
import org.concord.web.rest.Takes;

/** Trainers, and when they are accredited. */
@Path("trainers")
@ApplicationScoped
public class TrainersResource {

    @Inject
    private Trainers trainers;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = TrainerRow.class, by = TrainerCriteria.class)
    public Response search() {
        return answers.list(TrainerRow.class, TrainerCriteria.class, trainers::search);
    }

    @GET
    @Path("{id}")
    @Gives(TrainerRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, trainers.find(id));
    }

    @GET
    @Path("{id}/accreditations")
    @Lists(value = AccreditationRow.class, whole = true)
    public Response accreditations(@PathParam("id") UUID id) {
        return answers.whole(AccreditationRow.class, Nothing.class, nothing -> trainers.accreditations(id));
    }

    @POST
    @Takes(RegisterTrainer.class)
    @Gives(TrainerRow.class)
    public Response register(JsonBody body) {
        RegisterTrainer command = body.as(RegisterTrainer.class);
        return answers.create(id -> trainers.register(id, command), trainers::find);
    }

    @PUT
    @Path("{id}")
    @Takes(RegisterTrainer.class)
    @Changes(RegisterTrainer.class)
    @Gives(TrainerRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        RegisterTrainer command = body.as(RegisterTrainer.class);
        return answers.put(() -> trainers.register(id, command), version -> trainers.change(id, version, command), () -> trainers.find(id));
    }

    @POST
    @Path("{id}/accredit")
    @Takes(AccreditTrainer.class)
    @Changes
    @Gives(TrainerRow.class)
    public Response accredit(@PathParam("id") UUID id, JsonBody body) {
        AccreditTrainer command = body.as(AccreditTrainer.class);
        return answers.change(version -> trainers.accredit(id, version, command), () -> trainers.find(id));
    }

    @POST
    @Path("{id}/end-accreditation")
    @Takes(EndAccreditation.class)
    @Changes
    @Gives(TrainerRow.class)
    public Response endAccreditation(@PathParam("id") UUID id, JsonBody body) {
        EndAccreditation command = body.as(EndAccreditation.class);
        return answers.change(version -> trainers.endAccreditation(id, version, command), () -> trainers.find(id));
    }
}
