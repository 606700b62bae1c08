package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.concord.assistance.api.ErasureCriteria;
import org.concord.assistance.api.ErasureRow;
import org.concord.assistance.api.Erasures;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Lists;

/** Certificates of erasure. */
@Path("erasures")
@ApplicationScoped
public class ErasuresResource {

    @Inject
    private Erasures erasures;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = ErasureRow.class, by = ErasureCriteria.class)
    public Response search() {
        return answers.list(ErasureRow.class, ErasureCriteria.class, erasures::search);
    }
}
