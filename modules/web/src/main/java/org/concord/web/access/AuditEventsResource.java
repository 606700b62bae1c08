package org.concord.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.concord.access.api.AuditCriteria;
import org.concord.access.api.AuditLog;
import org.concord.access.api.AuditRow;
import org.concord.access.api.AuditVerification;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Gives;
import org.concord.web.rest.Lists;

/** The audit log, for those who may read all of it. */
@Path("audit-events")
@ApplicationScoped
public class AuditEventsResource {

    @Inject
    private AuditLog log;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = AuditRow.class, by = AuditCriteria.class)
    public Response search() {
        return answers.list(AuditRow.class, AuditCriteria.class, log::search);
    }

    @GET
    @Path("verification")
    @Gives(AuditVerification.class)
    public Response verify() {
        return answers.json(log.verify());
    }
}
