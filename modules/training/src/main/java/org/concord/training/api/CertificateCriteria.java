package org.concord.training.api;

import java.util.UUID;

/**
 * Which certificates are asked for; every component may be null.
 *
 * @param number as printed
 * @param course code of the course
 * @param q part of the holder's name, the number, or the course's code or title, with or without marks
 */
public record CertificateCriteria(String number, CertificateState state, CertificateKind kind, String participant, String course, UUID run, UUID officer,
        String q) {
}
