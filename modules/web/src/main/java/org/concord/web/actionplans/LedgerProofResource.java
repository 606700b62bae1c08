package org.concord.web.actionplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.concord.actionplans.api.Journal;
import org.concord.actionplans.api.Proof;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Gives;

/** Whether the stored totals are what the postings say. */
@Path("ledger-proof")
@ApplicationScoped
public class LedgerProofResource {

    @Inject
    private Journal journal;
    @Inject
    private Answers answers;

    @GET
    @Gives(Proof.class)
    public Response prove() {
        return answers.json(journal.prove());
    }
}
