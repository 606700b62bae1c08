package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.concord.assistance.api.CaseCells;
import org.concord.assistance.api.CaseCriteria;
import org.concord.assistance.api.CaseExports;
import org.concord.assistance.api.ExportNamedCases;
import org.concord.kernel.Page;
import org.concord.web.rest.Answers;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Takes;

/** Cases as tables of the Human Trafficking Case Data Standard (HTCDS), with its names as headings and its codes in the cells. */
@Path("case-exports")
@ApplicationScoped
public class CaseExportsResource {

    private static final String NAME = "htcds-cases";

    @Inject
    private CaseExports exports;
    @Inject
    private Answers answers;

    /** Without whom they are about; filtered like {@code /cases}. */
    @GET
    @Produces("text/csv")
    public Response write() {
        return answers.csv(NAME, exports.columns(), CaseCriteria.class, (criteria, paging) -> {
            Page<CaseCells> page = exports.search(criteria, paging);
            return new Page<>(page.rows().stream().map(CaseCells::cells).toList(), page.next());
        });
    }

    /** With whom they are about, for a reason that is noted. */
    @POST
    @Path("named")
    @Takes(ExportNamedCases.class)
    @Produces("text/csv")
    public Response writeNamed(JsonBody body) {
        return answers.csv(NAME, exports.columns(), exports.named(body.as(ExportNamedCases.class)).stream().map(CaseCells::cells).iterator());
    }
}
