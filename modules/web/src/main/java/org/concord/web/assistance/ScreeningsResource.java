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
import org.concord.assistance.api.Finding;
import org.concord.assistance.api.Screen;
import org.concord.assistance.api.ScreeningCriteria;
import org.concord.assistance.api.ScreeningRow;
import org.concord.assistance.api.Screenings;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Screenings, and what they find. */
@Path("screenings")
@ApplicationScoped
public class ScreeningsResource {

    @Inject
    private Screenings screenings;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ScreeningRow.class, by = ScreeningCriteria.class)
    public Response search() {
        return answers.list(ScreeningRow.class, ScreeningCriteria.class, screenings::search);
    }

    @GET
    @Path("{id}")
    @Gives(ScreeningRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, screenings.find(id));
    }

    /** What it finds, or would find as it stands now, and why. */
    @GET
    @Path("{id}/finding")
    @Gives(Finding.class)
    public Response finding(@PathParam("id") UUID id) {
        return answers.json(screenings.finding(id));
    }

    @POST
    @Takes(Screen.class)
    @Gives(ScreeningRow.class)
    public Response begin(JsonBody body) {
        Screen command = body.as(Screen.class);
        return answers.create(id -> screenings.begin(id, command), screenings::find);
    }

    @PUT
    @Path("{id}")
    @Takes(Screen.class)
    @Changes(Screen.class)
    @Gives(ScreeningRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        Screen command = body.as(Screen.class);
        return answers.put(() -> screenings.begin(id, command), version -> screenings.change(id, version, command), () -> screenings.find(id));
    }

    @POST
    @Path("{id}/evaluation")
    @Changes
    @Gives(ScreeningRow.class)
    public Response evaluate(@PathParam("id") UUID id) {
        return answers.change(version -> screenings.evaluate(id, version), () -> screenings.find(id));
    }

    /** Answers the screening that corrects this one. */
    @POST
    @Path("{id}/correction")
    @Gives(value = ScreeningRow.class, created = true)
    public Response correct(@PathParam("id") UUID id) {
        return answers.create(correction -> screenings.correct(id, correction), screenings::find);
    }

    /** Answers the screening, which names the case that was opened. */
    @POST
    @Path("{id}/case")
    @Changes
    @Gives(ScreeningRow.class)
    public Response openCase(@PathParam("id") UUID id) {
        return answers.change(version -> screenings.openCase(id, version, answers.newId()), () -> screenings.find(id));
    }
}
