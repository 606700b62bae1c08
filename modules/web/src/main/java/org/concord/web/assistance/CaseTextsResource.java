package org.concord.web.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.concord.assistance.api.CaseTextRow;
import org.concord.assistance.api.CaseTexts;
import org.concord.assistance.api.ReadIdentity;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Gives;
import org.concord.web.rest.JsonBody;
import org.concord.web.rest.Takes;

/** What people wrote freely of a case: asked for by a command, which says why, because it may name anybody. */
@Path("cases/{case}/texts")
@ApplicationScoped
public class CaseTextsResource {

    /** The texts of a case. */
    public record ReadTexts(List<CaseTextRow> texts) {
    }

    @Inject
    private CaseTexts texts;
    @Inject
    private Answers answers;

    @POST
    @Takes(ReadIdentity.class)
    @Gives(ReadTexts.class)
    public Response read(@PathParam("case") UUID caseId, JsonBody body) {
        return answers.json(new ReadTexts(texts.read(caseId, body.as(ReadIdentity.class))));
    }
}
