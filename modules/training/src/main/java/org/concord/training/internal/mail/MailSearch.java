package org.concord.training.internal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;
import org.concord.training.api.MailCriteria;
import org.concord.training.api.MailRow;

/** Reads mails. */
@ApplicationScoped
class MailSearch {

    private static final String ROW = """
        select new org.concord.training.api.MailRow(m.id, m.kind, r.id, c.code, c.title, m.participant, m.nomination, m.officer, o.fullName, m.reader, m.state,
        m.createdAt, m.dueAt, m.attempts, m.triedAt, m.sentTo, m.failure, m.reply, m.version)
        from Mail m join CourseRun r on r.id = m.run join Course c on c.id = r.course left join Officer o on o.id = m.officer""";

    @Inject
    @Unit("training")
    private EntityManager entities;

    Page<MailRow> page(MailCriteria criteria, Paging paging) {
        return all()
            .where("m.state = :state", "state", criteria.state())
            .where("m.kind = :kind", "kind", criteria.kind())
            .where("m.participant = :participant", "participant", criteria.participant())
            .where("m.run = :run", "run", criteria.run())
            .where("m.officer = :officer", "officer", criteria.officer())
            .sortedBy("notedAt", "m.createdAt")
            .ordered("-notedAt")
            .unique("id", "m.id")
            .page(paging);
    }

    Optional<MailRow> one(UUID id) {
        return all().where("m.id = :id", "id", id).one();
    }

    private ListQuery<MailRow> all() {
        return new ListQuery<>(entities, MailRow.class, ROW);
    }
}
