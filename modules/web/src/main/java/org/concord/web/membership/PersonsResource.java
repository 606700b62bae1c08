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
import org.concord.membership.api.EnterPerson;
import org.concord.membership.api.People;
import org.concord.membership.api.PersonCriteria;
import org.concord.membership.api.PersonRow;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Persons, their contacts only for those who may read them. */
@Path("persons")
@ApplicationScoped
public class PersonsResource {

    @Inject
    private People people;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = PersonRow.class, by = PersonCriteria.class)
    public Response search() {
        return answers.list(PersonRow.class, PersonCriteria.class, people::search);
    }

    @GET
    @Path("{id}")
    @Gives(PersonRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, people.find(id));
    }

    @POST
    @Takes(EnterPerson.class)
    @Gives(PersonRow.class)
    public Response enter(JsonBody body) {
        EnterPerson command = body.as(EnterPerson.class);
        return answers.create(id -> people.enter(id, command), people::find);
    }

    @PUT
    @Path("{id}")
    @Takes(EnterPerson.class)
    @Changes(EnterPerson.class)
    @Gives(PersonRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        return answers.put(() -> people.enter(id, body.as(EnterPerson.class)), version -> people.correct(id, version, body.as(EnterPerson.class)), () -> people.find(id));
    }

    @POST
    @Path("{id}/anonymise")
    @Changes
    @Gives(PersonRow.class)
    public Response anonymise(@PathParam("id") UUID id) {
        return answers.change(version -> people.anonymise(id, version), () -> people.find(id));
    }
}
