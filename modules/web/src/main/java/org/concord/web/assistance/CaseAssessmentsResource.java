package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concord.assistance.api.CaseAssessmentRow;
import org.concord.assistance.api.CaseAssessments;
import org.concord.assistance.api.WriteAssessment;
import org.concord.kernel.Page;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Lists;
import org.concord.web.rest.Takes;

/** What was found out of the person of a case. */
@Path("cases/{case}/assessments")
@ApplicationScoped
public class CaseAssessmentsResource {

    @Inject
    private CaseAssessments assessments;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = CaseAssessmentRow.class, whole = true)
    public Response all(@PathParam("case") UUID caseId) {
        return answers.list(CaseAssessmentRow.class, paging -> new Page<>(assessments.of(caseId), null));
    }

    @GET
    @Path("{id}")
    @Gives(CaseAssessmentRow.class)
    public Response find(@PathParam("case") UUID caseId, @PathParam("id") UUID id) {
        return answers.one(id, assessments.find(caseId, id));
    }

    @POST
    @Takes(WriteAssessment.class)
    @Gives(CaseAssessmentRow.class)
    public Response write(@PathParam("case") UUID caseId, JsonBody body) {
        WriteAssessment command = body.as(WriteAssessment.class);
        return answers.create(id -> assessments.write(caseId, id, command), id -> assessments.find(caseId, id));
    }
}
