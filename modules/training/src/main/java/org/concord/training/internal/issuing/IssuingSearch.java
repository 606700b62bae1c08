package org.concord.training.internal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concord.store.Unit;

/** Reads who is due a certificate of a run, and who has one. */
@ApplicationScoped
class IssuingSearch {

    private static final int MOST = 999;

    @Inject
    @Unit("training")
    private EntityManager entities;

    /** Those who came to the end of a run; no more than it has seats. */
    List<Graduate> graduates(UUID run) {
        return entities.createQuery("""
                select new org.concord.training.internal.issuing.Graduate(n.id, o.id, n.participant, o.fullName, o.nativeName, o.showsName, n.state, n.integrityFlag,
                r.id, c.code, c.curriculumVersion, c.title, r.firstDay, r.lastDay, r.passMark)
                from Nomination n join CourseRun r on r.id = n.run join Course c on c.id = r.course join Officer o on o.id = n.officer
                where r.id = :run and n.state in (COMPLETED, INCOMPLETE) order by n.participant, n.id""", Graduate.class)
            .setParameter("run", run)
            .setMaxResults(MOST)
            .getResultList();
    }

    /** The nominations of a run for which there is a certificate, whatever became of it. */
    Set<UUID> issued(UUID run) {
        return Set.copyOf(entities.createQuery("select distinct c.nomination from Certificate c where c.run = :run and c.nomination is not null", UUID.class)
            .setParameter("run", run)
            .setMaxResults(MOST)
            .getResultList());
    }
}
