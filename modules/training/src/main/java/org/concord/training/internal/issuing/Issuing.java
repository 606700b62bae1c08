package org.concord.training.internal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.training.api.CertificateKind;
import org.concord.training.internal.attendance.Attainments;
import org.concord.training.internal.certificate.CertificateIssuing;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.RunRepository;
import org.concord.training.internal.run.Session;

/** What is due of a run, and issuing one of it at a time, each in a transaction of its own. */
@ApplicationScoped
@Transactional
public class Issuing {

    private static final String CERTIFICATES = "certificates";

    @Inject
    private IssuingSearch search;
    @Inject
    private Attainments attainments;
    @Inject
    private RunRepository runs;
    @Inject
    private CertificateIssuing certificates;
    @Inject
    private Audit audit;

    /** All that are due, those that were issued among them. */
    List<Due> due(UUID run) {
        CourseRun of = runs.get(run);
        Set<UUID> enough = attainments.attendedEnough(of);
        int minutes = of.sessions().stream().mapToInt(Session::minutes).sum();
        return search.graduates(run).stream().map(graduate -> due(graduate, enough.contains(graduate.nomination()), minutes)).filter(Objects::nonNull).toList();
    }

    private static Due due(Graduate graduate, boolean attendedEnough, int minutes) {
        CertificateKind kind = graduate.due(attendedEnough);
        return kind == null ? null : Due.of(graduate.facts(kind, minutes));
    }

    Set<UUID> issued(UUID run) {
        return search.issued(run);
    }

    /** Issues one, unless that was done. */
    public void issue(Due due) {
        if (!audit.alreadyDone(CERTIFICATES, due.id().toString(), due.facts())) {
            certificates.issue(due.id(), due.facts());
            audit.created(CERTIFICATES, due.id().toString(), "CERTIFICATE_ISSUED", due.facts());
        }
    }
}
