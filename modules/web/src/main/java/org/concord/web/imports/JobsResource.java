package org.concord.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.assistance.api.AssistanceRight;
import org.concord.assistance.api.CaseFiles;
import org.concord.imports.api.Imports;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.web.rest.Answers;
import org.concord.web.rest.ApiRoot;
import org.concord.web.rest.Gives;

/** Work that takes longer than a request: the checking and storing of long files, and the making of cases from a file. */
@Path("jobs")
@ApplicationScoped
public class JobsResource {

    @Inject
    private Imports imports;
    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Access access;
    @Inject
    private Answers answers;

    @GET
    @Path("{id}")
    @Gives(JobAnswer.class)
    public Response find(@PathParam("id") UUID id) {
        return answers.json(ofCases(id).or(() -> imports.find(id).map(report -> JobAnswer.of(report, ApiRoot.V1)))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, "jobs", id)));
    }

    private Optional<JobAnswer> ofCases(UUID id) {
        boolean onCases = access.may(AssistanceRight.WORK_ON_CASES) || access.may(AssistanceRight.SUPERVISE_CASES);
        return onCases ? caseFiles.find(id).map(file -> JobAnswer.of(file, ApiRoot.V1)) : Optional.empty();
    }
}
