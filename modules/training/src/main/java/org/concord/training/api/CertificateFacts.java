package org.concord.training.api;

import java.time.LocalDate;
import java.util.UUID;
import org.concord.access.api.Secret;

/**
 * What a certificate states, for good: it keeps its own copy, whatever becomes of the course, the run and the officer afterwards.
 *
 * @param participant code of the participant whose officer the holder is; decides who may read it
 * @param officer the holder's record, null where there is none
 * @param holder the holder's name as it is to be printed, in whichever script
 * @param showsName whether the holder agreed that whoever checks the certificate sees the name; where the holder's record says otherwise, that counts
 * @param run the run of the course, null for a course held before Concord kept runs
 * @param nomination by which the holder came to the run, null as well
 * @param firstDay of the course
 * @param minutes the length of the course
 * @param validUntil the last day on which it counts, null where it counts for ever
 */
public record CertificateFacts(CertificateKind kind, String participant, UUID officer, @Secret String holder, boolean showsName, UUID run, UUID nomination,
        String courseCode, Integer curriculumVersion, String courseTitle, LocalDate firstDay, LocalDate lastDay, Integer minutes, LocalDate validUntil) {
}
