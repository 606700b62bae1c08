package org.concord.training.internal.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;
import org.concord.training.api.CertificateCriteria;
import org.concord.training.api.CertificateRow;
import org.concord.training.api.CertificateState;
import org.concord.training.api.TrainingRight;

/** Reads certificates: in lists for those who may, and one by one for whoever has its token. */
@ApplicationScoped
class CertificateSearch {

    private static final String ROW = """
        select new org.concord.training.api.CertificateRow(c.id, c.number, c.kind, c.state, c.participant, c.officer, c.holder, c.showsName, c.run,
        c.nomination, c.courseCode, c.curriculumVersion, c.courseTitle, c.firstDay, c.lastDay, c.minutes, c.issuedAt, c.validUntil, c.since, c.reason,
        c.successor, concat(:site, c.token), c.version) from Certificate c""";
    private static final String CHECKED = """
        select new org.concord.training.internal.certificate.Checked(c.number, c.kind, c.state, c.holder, c.showsName, c.courseCode, c.curriculumVersion,
        c.courseTitle, c.firstDay, c.lastDay, c.minutes, c.issuedAt, c.validUntil, c.since) from Certificate c where c.tokenHash = :hash""";

    @Inject
    @Unit("training")
    private EntityManager entities;
    @Inject
    private Access access;
    @Inject
    private PublicSite site;

    Page<CertificateRow> page(CertificateCriteria criteria, Paging paging) {
        return seen()
            .where("c.number = :number", "number", criteria.number() == null ? null : CertificateNumber.read(criteria.number()))
            .where("c.state = :state", "state", criteria.state())
            .where("c.kind = :kind", "kind", criteria.kind())
            .where("c.participant = :participant", "participant", criteria.participant())
            .where("c.courseCode = :course", "course", criteria.course())
            .where("c.run = :run", "run", criteria.run())
            .where("c.officer = :officer", "officer", criteria.officer())
            .where("c.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("issuedAt", "c.issuedAt")
            .sortedBy("number", "c.number")
            .sortedBy("holder", "c.holder")
            .ordered("-issuedAt")
            .unique("id", "c.id")
            .page(paging);
    }

    Optional<CertificateRow> one(UUID id) {
        return seen().where("c.id = :id", "id", id).one();
    }

    private ListQuery<CertificateRow> seen() {
        ListQuery<CertificateRow> query = new ListQuery<>(entities, CertificateRow.class, ROW).with("site", site.verification());
        access.participants(TrainingRight.READ_CERTIFICATES).ifPresent(own -> query.where("c.participant in (:own)", "own", own));
        return query;
    }

    Optional<String> credential(UUID id) {
        return entities.createQuery("select c.credential from Certificate c where c.id = :id and c.credential <> ''", String.class).setParameter("id", id)
            .getResultList().stream().findFirst();
    }

    /** For anybody who has the token. */
    Optional<Checked> checked(String token) {
        return entities.createQuery(CHECKED, Checked.class).setParameter("hash", Certificate.hash(token)).getResultList().stream().findFirst();
    }

    /** Those that do not count, though they may look it, the latest first. */
    List<UUID> withoutEffect(int most) {
        return entities.createQuery("select c.id from Certificate c where c.state <> :issued order by c.since desc, c.id desc", UUID.class)
            .setParameter("issued", CertificateState.ISSUED).setMaxResults(most).getResultList();
    }
}
