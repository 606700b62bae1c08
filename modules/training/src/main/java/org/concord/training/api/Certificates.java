package org.concord.training.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Certificates. What one states never changes; who reads the holder's name follows what the holder agrees to. It is issued, may be suspended and reinstated,
 * and ends by being revoked or superseded by another; past its last day it is expired, which is no state but a matter of the calendar. The names on them are
 * sensitive: they are read by those who hold {@link TrainingRight#READ_CERTIFICATES}, and beyond that as {@link Verification} says.
 */
public interface Certificates {

    /** Certificates, the latest first. */
    Page<CertificateRow> search(CertificateCriteria criteria, Paging paging);

    /** One certificate. */
    Optional<CertificateRow> find(UUID id);

    /** The credential that says the same to other people's systems: Open Badges 3.0, as a signed JWT. */
    Optional<String> credential(UUID id);

    /**
     * Issues a certificate of a course that was held without Concord, to somebody else than the caller. Those of runs are issued when the run is closed, to
     * those who are due one: {@link CertificateRule#CERTIFICATE_OF_A_RUN}.
     */
    void issue(UUID id, CertificateFacts facts);

    /** ISSUED to SUSPENDED. */
    void suspend(UUID id, long version, CertificateReason command);

    /** SUSPENDED to ISSUED. */
    void reinstate(UUID id, long version);

    /** ISSUED or SUSPENDED to REVOKED. */
    void revoke(UUID id, long version, CertificateReason command);

    /** ISSUED or SUSPENDED to SUPERSEDED: {@code successor} is issued in its place. */
    void supersede(UUID id, UUID successor, SupersedeCertificate command);
}
