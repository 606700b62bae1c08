package org.concord.web.actionplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.concord.actionplans.api.CommitmentCriteria;
import org.concord.actionplans.api.CommitmentRow;
import org.concord.actionplans.api.Journal;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Lists;

/** Contracts, and what is left of them. */
@Path("commitments")
@ApplicationScoped
public class CommitmentsResource {

    @Inject
    private Journal journal;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = CommitmentRow.class, by = CommitmentCriteria.class)
    public Response search() {
        return answers.list(CommitmentRow.class, CommitmentCriteria.class, journal::commitments);
    }
}
