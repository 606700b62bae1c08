package org.concord.training.internal.issuing;

import java.time.LocalDate;
import java.util.UUID;
import org.concord.training.api.CertificateFacts;
import org.concord.training.api.CertificateKind;
import org.concord.training.api.NominationState;

/**
 * Somebody who came to a run to its end, and what a certificate would say.
 *
 * @param doubt why the result is in doubt, or null
 */
record Graduate(UUID nomination, UUID officer, String participant, String fullName, String nativeName, boolean showsName, NominationState state, String doubt,
        UUID run, String code, int curriculumVersion, String title, LocalDate firstDay, LocalDate lastDay, Integer passMark) {

    /** What is due; null where nothing is. */
    CertificateKind due(boolean attendedEnough) {
        if (fullName == null || !attendedEnough) {
            return null;
        }
        if (state == NominationState.COMPLETED && passMark != null) {
            return doubt == null ? CertificateKind.ACHIEVEMENT : null;
        }
        return CertificateKind.ATTENDANCE;
    }

    /** @param minutes the length of the course */
    CertificateFacts facts(CertificateKind kind, int minutes) {
        return new CertificateFacts(kind, participant, officer, nativeName == null ? fullName : nativeName, showsName, run, nomination, code, curriculumVersion,
            title, firstDay, lastDay, minutes, null);
    }
}
