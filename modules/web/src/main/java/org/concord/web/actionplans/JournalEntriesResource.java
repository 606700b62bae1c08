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
import org.concord.actionplans.api.Entry;
import org.concord.actionplans.api.EntryCriteria;
import org.concord.actionplans.api.EntryPreview;
import org.concord.actionplans.api.EntryRow;
import org.concord.actionplans.api.Journal;
import org.concord.actionplans.api.Reason;
import org.concord.actionplans.api.SubmitEntry;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Changes;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** Entries of the ledger, from submission to posting. */
@Path("journal-entries")
@ApplicationScoped
public class JournalEntriesResource {

    @Inject
    private Journal journal;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = EntryRow.class, by = EntryCriteria.class)
    public Response search() {
        return answers.list(EntryRow.class, EntryCriteria.class, journal::search);
    }

    @GET
    @Path("{id}")
    @Gives(Entry.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, journal.find(id));
    }

    @PUT
    @Path("{id}")
    @Takes(SubmitEntry.class)
    @Gives(Entry.class)
    public Response put(@PathParam("id") UUID id, JsonBody body) {
        SubmitEntry command = body.as(SubmitEntry.class);
        return answers.put(() -> journal.submit(id, command), () -> journal.find(id));
    }

    @POST
    @Path("preview")
    @Takes(SubmitEntry.class)
    @Gives(EntryPreview.class)
    public Response preview(JsonBody body) {
        return answers.json(journal.preview(body.as(SubmitEntry.class)));
    }

    @POST
    @Path("{id}/approve")
    @Gives(Entry.class)
    @Changes
    public Response approve(@PathParam("id") UUID id) {
        return answers.changed(version -> journal.approve(id, version));
    }

    @POST
    @Path("{id}/return")
    @Takes(Reason.class)
    @Gives(Entry.class)
    @Changes
    public Response giveBack(@PathParam("id") UUID id, JsonBody body) {
        return answers.change(version -> journal.giveBack(id, version, body.as(Reason.class)), () -> journal.find(id));
    }

    @POST
    @Path("{id}/withdraw")
    @Gives(Entry.class)
    @Changes
    public Response withdraw(@PathParam("id") UUID id) {
        return answers.change(version -> journal.withdraw(id, version), () -> journal.find(id));
    }
}
