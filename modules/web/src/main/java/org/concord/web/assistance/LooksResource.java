package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.concord.assistance.api.LookCriteria;
import org.concord.assistance.api.LookRow;
import org.concord.assistance.api.Looks;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Lists;

/** Who looked at whom a case is about. */
@Path("identity-looks")
@ApplicationScoped
public class LooksResource {

    @Inject
    private Looks looks;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = LookRow.class, by = LookCriteria.class)
    public Response search() {
        return answers.list(LookRow.class, LookCriteria.class, looks::search);
    }
}
