package org.concord.training.internal.certificate;

import static org.concord.training.api.TrainingRight.KEEP_CERTIFICATES;
import static org.concord.training.api.TrainingRight.READ_CERTIFICATES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.membership.api.Participants;
import org.concord.training.api.CertificateCriteria;
import org.concord.training.api.CertificateFacts;
import org.concord.training.api.CertificateReason;
import org.concord.training.api.CertificateRow;
import org.concord.training.api.CertificateRule;
import org.concord.training.api.Certificates;
import org.concord.training.api.NominationRule;
import org.concord.training.api.SupersedeCertificate;
import org.concord.training.internal.people.OfficerRepository;

/** Keeps certificates: issues those of courses held elsewhere, and takes back what should not count. */
@ApplicationScoped
@Transactional
public class CertificateDesk implements Certificates {

    private static final String CERTIFICATES = "certificates";

    /** What asking twice is known by: which one gave its place, and why. */
    private record Superseded(UUID certificate, SupersedeCertificate command) {
    }

    @Inject
    private CertificateRepository certificates;
    @Inject
    private CertificateSearch search;
    @Inject
    private CertificateIssuing issuing;
    @Inject
    private OfficerRepository officers;
    @Inject
    private Participants participants;
    @Inject
    private Access access;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<CertificateRow> search(CertificateCriteria criteria, Paging paging) {
        access.require(READ_CERTIFICATES);
        return search.page(criteria, paging);
    }

    @Override
    public Optional<CertificateRow> find(UUID id) {
        access.require(READ_CERTIFICATES);
        return search.one(id);
    }

    @Override
    public Optional<String> credential(UUID id) {
        return find(id).flatMap(seen -> search.credential(id));
    }

    @Override
    public void issue(UUID id, CertificateFacts facts) {
        access.require(KEEP_CERTIFICATES);
        if (audit.alreadyDone(CERTIFICATES, id.toString(), facts)) {
            certificates.find(id).ifPresent(issued -> issued.mustName(facts.holder()));
            return;
        }
        requireHeldElsewhere(facts);
        participants.mustKnow("participant", Required.value("participant", facts.participant()));
        if (facts.officer() != null) {
            requireOfficerOf(facts);
        }
        issuing.issue(id, facts);
        audit.created(CERTIFICATES, id.toString(), "CERTIFICATE_ISSUED", facts);
    }

    private static void requireHeldElsewhere(CertificateFacts facts) {
        if (facts.run() != null || facts.nomination() != null) {
            throw RuleBroken.at(facts.run() == null ? "nomination" : "run", CertificateRule.CERTIFICATE_OF_A_RUN);
        }
    }

    private void requireOfficerOf(CertificateFacts facts) {
        requireAnother(facts.officer());
        if (!officers.locked("officer", facts.officer()).participant().equals(facts.participant())) {
            throw RuleBroken.at("officer", NominationRule.OFFICER_OF_OTHER_PARTICIPANT, facts.participant());
        }
    }

    private void requireAnother(UUID officer) {
        if (officer != null && officers.isOf(officer, caller.get().username())) {
            throw new RuleBroken(CertificateRule.CERTIFICATE_OF_ONESELF);
        }
    }

    @Override
    public void suspend(UUID id, long version, CertificateReason command) {
        step(id, version, one -> one.suspend(command, clock.instant()));
        audit.changed(CERTIFICATES, id.toString(), "CERTIFICATE_SUSPENDED", command);
    }

    @Override
    public void reinstate(UUID id, long version) {
        step(id, version, one -> one.reinstate(clock.instant()));
        audit.changed(CERTIFICATES, id.toString(), "CERTIFICATE_REINSTATED", null);
    }

    @Override
    public void revoke(UUID id, long version, CertificateReason command) {
        step(id, version, one -> one.revoke(command, clock.instant()));
        audit.changed(CERTIFICATES, id.toString(), "CERTIFICATE_REVOKED", command);
    }

    @Override
    public void supersede(UUID id, UUID successor, SupersedeCertificate command) {
        access.require(KEEP_CERTIFICATES);
        Superseded done = new Superseded(id, command);
        if (audit.alreadyDone(CERTIFICATES, successor.toString(), done)) {
            certificates.find(successor).ifPresent(issued -> issued.mustName(command.holder()));
            return;
        }
        issuing.add(get(id).supersede(successor, command, clock.instant()));
        audit.changed(CERTIFICATES, id.toString(), "CERTIFICATE_SUPERSEDED", command);
        audit.created(CERTIFICATES, successor.toString(), "CERTIFICATE_ISSUED", done);
    }

    private void step(UUID id, long version, Consumer<Certificate> verb) {
        access.require(KEEP_CERTIFICATES);
        Certificate certificate = get(id);
        Versions.match(certificate.version(), version);
        verb.accept(certificate);
    }

    private Certificate get(UUID id) {
        Certificate certificate = certificates.lock(id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, CERTIFICATES, id));
        requireAnother(certificate.officer());
        return certificate;
    }
}
