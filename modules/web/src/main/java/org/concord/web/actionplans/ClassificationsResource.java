package org.concord.web.actionplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.ClassificationRow;
import org.concord.actionplans.api.ClassificationScheme;
import org.concord.kernel.Page;
import org.concord.web.page.Typed;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Lists;

/** The economic codes and functions of budget lines. */
@Path("classifications")
@ApplicationScoped
public class ClassificationsResource {

    @Inject
    private Budgets budgets;
    @Inject
    private Answers answers;

    @GET
    @Path("{scheme}")
    @Lists(value = ClassificationRow.class, whole = true)
    public Response codes(@PathParam("scheme") String scheme) {
        ClassificationScheme wanted = Typed.as(ClassificationScheme.class, "scheme", scheme.toUpperCase(Locale.ROOT));
        return answers.list(ClassificationRow.class, paging -> new Page<>(budgets.classification(wanted), null));
    }
}
