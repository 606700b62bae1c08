package org.concord.web.actionplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.actionplans.api.BudgetLineCriteria;
import org.concord.actionplans.api.BudgetLineRow;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.CommitmentCriteria;
import org.concord.actionplans.api.CommitmentRow;
import org.concord.actionplans.api.HistoricFigureCriteria;
import org.concord.actionplans.api.HistoricFigureRow;
import org.concord.actionplans.api.Journal;
import org.concord.actionplans.api.PostingCriteria;
import org.concord.actionplans.api.PostingRow;
import org.concord.actionplans.api.StoryRow;
import org.concord.actionplans.api.WriteBudgetLine;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Budget lines: what is planned, and what became of the money. */
@Path("budget-lines")
@ApplicationScoped
public class BudgetLinesResource {

    @Inject
    private Budgets budgets;
    @Inject
    private Journal journal;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = BudgetLineRow.class, by = BudgetLineCriteria.class)
    public Response search() {
        return answers.list(BudgetLineRow.class, BudgetLineCriteria.class, budgets::search);
    }

    @GET
    @Path("{id}")
    @Gives(BudgetLineRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, budgets.find(id));
    }

    @POST
    @Takes(WriteBudgetLine.class)
    @Gives(BudgetLineRow.class)
    public Response add(JsonBody body) {
        WriteBudgetLine command = body.as(WriteBudgetLine.class);
        return answers.create(id -> budgets.add(id, command), budgets::find);
    }

    @PUT
    @Path("{id}")
    @Takes(WriteBudgetLine.class)
    @Gives(BudgetLineRow.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        WriteBudgetLine command = body.as(WriteBudgetLine.class);
        return answers.put(() -> budgets.add(id, command), version -> budgets.change(id, version, command), () -> budgets.find(id));
    }

    @DELETE
    @Path("{id}")
    @Changes
    public Response remove(@PathParam("id") UUID id) {
        return answers.remove(version -> budgets.remove(id, version));
    }

    @GET
    @Path("{id}/postings")
    @Lists(PostingRow.class)
    public Response postings(@PathParam("id") UUID id) {
        return answers.list(PostingRow.class, paging -> journal.postings(new PostingCriteria(null, id, null, null, null, null, null), paging));
    }

    /** Every entry that touches the line, whatever became of it. */
    @GET
    @Path("{id}/story")
    @Lists(StoryRow.class)
    public Response story(@PathParam("id") UUID id) {
        return answers.list(StoryRow.class, paging -> journal.story(id, paging));
    }

    @GET
    @Path("{id}/commitments")
    @Lists(CommitmentRow.class)
    public Response commitments(@PathParam("id") UUID id) {
        return answers.list(CommitmentRow.class, paging -> journal.commitments(new CommitmentCriteria(null, id, null), paging));
    }

    @GET
    @Path("{id}/history")
    @Lists(HistoricFigureRow.class)
    public Response history(@PathParam("id") UUID id) {
        return answers.list(HistoricFigureRow.class, paging -> budgets.history(new HistoricFigureCriteria(null, id, null, null), paging));
    }
}
