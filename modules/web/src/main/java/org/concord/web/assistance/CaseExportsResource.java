package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.concord.assistance.api.CaseCells;
import org.concord.assistance.api.CaseCriteria;
import org.concord.assistance.api.CaseExports;
import org.concord.assistance.api.ExportNamedCases;
import org.concord.assistance.api.NamedCases;
import org.concord.kernel.Page;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Format;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.StandardTable;
import org.concord.web.rest.Takes;

/** Cases as tables of the Human Trafficking Case Data Standard (HTCDS), with its names as headings and its codes in the cells. */
@Path("case-exports")
@ApplicationScoped
public class CaseExportsResource {

    private static final String LEFT_OUT = "Concord-Left-Out";

    @Inject
    private CaseExports exports;
    @Inject
    private Answers answers;

    /** Without whom they are about; filtered like {@code /cases}. */
    @GET
    @Produces({"text/csv", Format.WORKBOOK})
    public Response write() {
        return answers.table(table(exports), CaseCriteria.class, (criteria, paging) -> {
            Page<CaseCells> page = exports.search(criteria, paging);
            return new Page<>(page.rows().stream().map(CaseCells::cells).toList(), page.next());
        });
    }

    /**
     * With whom they are about, for a reason that is noted. What neither a consent nor an approved exception lets pass to a recipient is empty; the header
     * Concord-Left-Out says in how many cases something is.
     */
    @POST
    @Path("named")
    @Takes(ExportNamedCases.class)
    @Produces({"text/csv", Format.WORKBOOK})
    public Response writeNamed(JsonBody body) {
        NamedCases named = exports.named(body.as(ExportNamedCases.class));
        Response table = answers.table(table(exports), named.cases().stream().map(CaseCells::cells).iterator());
        return Response.fromResponse(table).header(LEFT_OUT, named.leftOut()).build();
    }

    /** The table as IOM's spreadsheets have it: names, which are hidden, and labels. */
    static StandardTable table(CaseExports exports) {
        return new StandardTable("htcds-cases", List.of(exports.columns(), exports.labels()));
    }
}
