package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.concord.assistance.api.CaseFileCriteria;
import org.concord.assistance.api.CaseFileRow;
import org.concord.assistance.api.CaseFiles;
import org.concord.assistance.api.CheckCaseFile;
import org.concord.kernel.Page;
import org.concord.web.page.Texts;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Format;
import org.concord.web.rest.Gives;
import org.concord.web.rest.Lists;
import org.concord.web.rest.ReaderLanguage;

/** Cases that come in as files of the Human Trafficking Case Data Standard (HTCDS): checked first, cases when that is accepted. */
@Path("case-files")
@ApplicationScoped
public class CaseFilesResource {

    private static final String XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";

    @Inject
    private CaseFiles files;
    @Inject
    private Answers answers;
    @Inject
    private Texts texts;
    @Inject
    private ReaderLanguage language;
    @Inject
    private HttpServletRequest request;

    @POST
    @Consumes({"text/csv", "application/xml", "text/xml", Format.WORKBOOK, XLSM, "application/octet-stream"})
    @Gives(CaseFileRow.class)
    public Response check(@QueryParam("agency") String agency, @QueryParam("worker") String worker, InputStream content) throws IOException {
        CheckCaseFile command = new CheckCaseFile(agency, worker, CaseFileMistake.content(content));
        return answers.create(id -> files.check(id, command), files::find);
    }

    @GET
    @Lists(value = CaseFileRow.class, by = CaseFileCriteria.class)
    public Response search() {
        return answers.list(CaseFileRow.class, CaseFileCriteria.class, files::search);
    }

    @GET
    @Path("{id}")
    @Gives(CaseFileRow.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.one(id, files.find(id));
    }

    /** What is wrong in it, as JSON page by page or as a whole in CSV. */
    @GET
    @Path("{id}/problems")
    @Lists(CaseFileMistake.class)
    public Response problems(@PathParam("id") UUID id) {
        String read = language.of(request);
        return answers.list(CaseFileMistake.class, paging -> {
            var page = files.problems(id, paging);
            return new Page<>(page.rows().stream().map(problem -> CaseFileMistake.of(problem, texts, read)).toList(), page.next());
        });
    }

    @POST
    @Path("{id}/accept")
    @Gives(CaseFileRow.class)
    public Response accept(@PathParam("id") UUID id, @QueryParam("skipRefused") boolean skipRefused) {
        files.accept(id, skipRefused);
        return answers.one(id, files.find(id));
    }

    @DELETE
    @Path("{id}")
    public Response discard(@PathParam("id") UUID id) {
        return answers.done(() -> files.discard(id));
    }
}
