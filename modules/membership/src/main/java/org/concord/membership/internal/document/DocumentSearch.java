package org.concord.membership.internal.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Period;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.DocumentCriteria;
import org.concord.membership.api.DocumentRow;
import org.concord.membership.api.DocumentVersionRow;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.MembershipRight;
import org.concord.membership.internal.meeting.Sight;
import org.concord.membership.internal.meeting.Sights;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/**
 * Reads documents. Those of a meeting are seen by whoever sees its papers, and by insiders only where they say so themselves; any other that is not
 * public by those who may read of the processes. Drafts are seen by those who keep documents.
 */
@ApplicationScoped
class DocumentSearch {

    private static final String ROW = """
        select new org.concord.membership.api.DocumentRow(d.id, d.kind, d.title, d.process, d.body, d.meeting, d.time.fromDay, d.time.fromPrecision,
        d.time.toDay, d.time.toPrecision, d.state, case when m.confidentiality = CONFIDENTIAL or m.confidentiality = PARTICIPANTS
        and d.confidentiality = PUBLIC then m.confidentiality else d.confidentiality end, d.supersededBy, d.version)
        from Document d left join Meeting m on m.id = d.meeting""";
    private static final String TEXT = """
        select new org.concord.membership.api.DocumentVersionRow(t.id, t.document, t.language, t.edition, t.mediaType, t.fileName, t.size,
        t.sha256, t.adopted, t.addedAt) from DocumentVersion t join Document d on d.id = t.document left join Meeting m on m.id = d.meeting""";

    @Inject
    @Unit("membership")
    private EntityManager entities;
    @Inject
    private Sights sights;
    @Inject
    private Access access;

    Page<DocumentRow> rows(DocumentCriteria criteria, Paging paging) {
        return guarded(DocumentRow.class, ROW)
            .where("d.process = :process", "process", criteria.process())
            .where("d.body = :body", "body", criteria.body())
            .where("d.meeting = :meeting", "meeting", criteria.meeting())
            .where("d.kind = :kind", "kind", criteria.kind())
            .where("d.state = :state", "state", criteria.state())
            .where(":asOf between d.time.firstDay and d.time.lastDay", "asOf", criteria.asOf())
            .where("d.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("from", "d.time.fromDay", Period.BEGINNING)
            .sortedBy("title", "d.title")
            .ordered("-from")
            .unique("id", "d.id")
            .page(paging);
    }

    Optional<DocumentRow> find(UUID id) {
        return guarded(DocumentRow.class, ROW).where("d.id = :id", "id", id).one();
    }

    Page<DocumentVersionRow> texts(UUID document, Paging paging) {
        return guarded(DocumentVersionRow.class, TEXT)
            .where("d.id = :document", "document", document)
            .sortedBy("order", "concat(t.language, ' ', cast(100000 - t.edition as string))")
            .sortedBy("language", "t.language")
            .unique("id", "t.id")
            .page(paging);
    }

    /** The process of a meeting the caller sees; refuses any other. */
    String processOfMeeting(UUID meeting) {
        Sight sight = sights.current();
        return sight.in(new ListQuery<>(entities, String.class, "select m.process from Meeting m"))
            .where("m.id = :meeting").with("meeting", meeting).where(sight.ofPapers()).one()
            .orElseThrow(() -> RuleBroken.at("meeting", MeetingRule.UNKNOWN_MEETING, meeting));
    }

    private <R> ListQuery<R> guarded(Class<R> row, String select) {
        Sight sight = sights.current();
        ListQuery<R> list = sight.in(new ListQuery<>(entities, row, select).where(sight.ofDocument(access.may(MembershipRight.READ))));
        return access.may(MembershipRight.KEEP_DOCUMENTS) ? list : list.where("d.state <> DRAFT");
    }
}
