package org.concord.training.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Those who are trained. Their names are sensitive: a focal point reads and keeps the officers of the own participant, and for anybody else's there
 * are none. An officer is named until the retention date; soon after it nothing that says who it was is left, and what was taught, and to how many,
 * stays.
 */
public interface Officers {

    /** Officers by family name. */
    Page<OfficerRow> search(OfficerCriteria criteria, Paging paging);

    /** One officer. */
    Optional<OfficerRow> find(UUID id);

    /** Enters an officer; {@link PeopleRule#POSSIBLE_SAME_OFFICER} where the participant has one of this name, however spelt. */
    void enter(UUID id, EnterOfficer command);

    /** Changes what is kept of an officer, with the same care for another name. */
    void change(UUID id, long version, EnterOfficer command);

    /** Says which account is the officer's own: nobody assesses himself. */
    void linkAccount(UUID id, long version, LinkAccount command);

    /** Takes away all that names the officer, now and for good. */
    void anonymise(UUID id, long version);
}
