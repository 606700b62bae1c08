package org.concord.assistance.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Break-glass: who must act at once opens another's case of the own participant, for hours, with a ground and a reason. The data protection officer is
 * told, and says afterwards whether it was justified. It never opens a sealed case. What was written freely is locked with the key of the case: it is
 * erased with the case, and the ground stays.
 */
public interface Emergencies {

    /** Emergencies, the latest first: the caller's own, and to a data protection officer those of the participant. */
    Page<EmergencyRow> search(EmergencyCriteria criteria, Paging paging);

    /** One emergency. */
    Optional<EmergencyRow> find(UUID id);

    /** Opens a case. {@link CaseRule#NO_CASE_TO_OPEN} alike where there is none, where it is sealed or erased, and where it is another participant's. */
    void open(UUID id, OpenInEmergency command);

    /** Says whether it was justified. {@link CaseRule#CASE_WAS_ERASED} where there is a remark, and no key any more to lock it with. */
    void review(UUID id, long version, ReviewEmergency command);
}
