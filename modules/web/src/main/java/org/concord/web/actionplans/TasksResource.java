package org.concord.web.actionplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.concord.actionplans.api.EntryRow;
import org.concord.actionplans.api.Journal;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Lists;

/** Entries that wait for the approval of whoever asks. */
@Path("tasks")
@ApplicationScoped
public class TasksResource {

    @Inject
    private Journal journal;
    @Inject
    private Answers answers;

    @GET
    @Lists(EntryRow.class)
    public Response search() {
        return answers.list(EntryRow.class, journal::tasks);
    }
}
