package org.concord.web.actionplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.concord.actionplans.api.Journal;
import org.concord.actionplans.api.PostingCriteria;
import org.concord.actionplans.api.PostingRow;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Lists;

/** What entries added to accounts and took from them. */
@Path("postings")
@ApplicationScoped
public class PostingsResource {

    @Inject
    private Journal journal;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = PostingRow.class, by = PostingCriteria.class)
    public Response search() {
        return answers.list(PostingRow.class, PostingCriteria.class, journal::postings);
    }
}
