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
import org.concord.assistance.api.OfficialFigureCriteria;
import org.concord.assistance.api.OfficialFigureRow;
import org.concord.assistance.api.OfficialFigures;
import org.concord.assistance.api.RecordOfficialFigure;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** What public sources say of victims, beside our own counts. */
@Path("official-figures")
@ApplicationScoped
public class OfficialFiguresResource {

    @Inject
    private OfficialFigures figures;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = OfficialFigureRow.class, by = OfficialFigureCriteria.class)
    public Response search() {
        return answers.list(OfficialFigureRow.class, OfficialFigureCriteria.class, figures::search);
    }

    @GET
    @Path("{id}")
    @Gives(OfficialFigureRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, figures.find(id));
    }

    @POST
    @Takes(RecordOfficialFigure.class)
    @Gives(OfficialFigureRow.class)
    public Response enter(JsonBody body) {
        RecordOfficialFigure command = body.as(RecordOfficialFigure.class);
        return answers.create(id -> figures.enter(id, command), figures::find);
    }

    @PUT
    @Path("{id}")
    @Takes(RecordOfficialFigure.class)
    @Changes(RecordOfficialFigure.class)
    @Gives(OfficialFigureRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        RecordOfficialFigure command = body.as(RecordOfficialFigure.class);
        return answers.put(() -> figures.enter(id, command), version -> figures.correct(id, version, command), () -> figures.find(id));
    }
}
