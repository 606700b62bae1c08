package org.concord.membership.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.MeetingRule;
import org.concord.store.Unit;

/** Whether a document can be the report of a meeting, or one of its papers. */
@ApplicationScoped
class ReportSearch {

    @Inject
    @Unit("membership")
    private EntityManager entities;

    void requireAdopted(UUID meeting, UUID report) {
        if (report == null) {
            throw RuleBroken.at("report", KernelRule.REQUIRED);
        }
        boolean adopted = !entities.createQuery(
                "select d.id from Document d where d.id = :report and d.meeting = :meeting and d.state in (ADOPTED, PUBLISHED)", UUID.class)
            .setParameter("report", report)
            .setParameter("meeting", meeting)
            .getResultList().isEmpty();
        if (!adopted) {
            throw RuleBroken.at("report", MeetingRule.REPORT_NOT_ADOPTED);
        }
    }

    /** Refuses a document that is not there, or belongs to another meeting; null passes. */
    void requirePaper(String field, UUID meeting, UUID paper) {
        if (paper == null) {
            return;
        }
        Object[] found = entities.createQuery("select d.id, d.meeting from Document d where d.id = :paper", Object[].class)
            .setParameter("paper", paper)
            .getResultList().stream().findFirst()
            .orElseThrow(() -> RuleBroken.at(field, MeetingRule.UNKNOWN_DOCUMENT, paper));
        if (found[1] != null && !found[1].equals(meeting)) {
            throw RuleBroken.at(field, MeetingRule.PAPER_OF_OTHER_MEETING);
        }
    }
}
