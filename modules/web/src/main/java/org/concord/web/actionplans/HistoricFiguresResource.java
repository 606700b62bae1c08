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
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.HistoricFigureCriteria;
import org.concord.actionplans.api.HistoricFigureRow;
import org.concord.actionplans.api.RecordHistory;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** What past books say of lines, overspending included. */
@Path("historic-figures")
@ApplicationScoped
public class HistoricFiguresResource {

    @Inject
    private Budgets budgets;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = HistoricFigureRow.class, by = HistoricFigureCriteria.class)
    public Response search() {
        return answers.list(HistoricFigureRow.class, HistoricFigureCriteria.class, budgets::history);
    }

    @GET
    @Path("{id}")
    @Gives(HistoricFigureRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, budgets.historic(id));
    }

    @POST
    @Takes(RecordHistory.class)
    @Gives(HistoricFigureRow.class)
    public Response create(JsonBody body) {
        RecordHistory command = body.as(RecordHistory.class);
        return answers.create(id -> budgets.recordHistory(id, command), budgets::historic);
    }

    @PUT
    @Path("{id}")
    @Takes(RecordHistory.class)
    @Gives(HistoricFigureRow.class)
    @Changes(RecordHistory.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        RecordHistory command = body.as(RecordHistory.class);
        return answers.put(() -> budgets.recordHistory(id, command), version -> budgets.correctHistory(id, version, command), () -> budgets.historic(id));
    }
}
