package org.concord.assistance.api;

import java.util.Optional;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** The shelters, police units, ministries and organisations that accompany people. Roles of case workers are granted for one of them, by its code. */
public interface Agencies {

    /** Agencies by name. */
    Page<AgencyRow> search(AgencyCriteria criteria, Paging paging);

    /** One agency. */
    Optional<AgencyRow> find(String code);

    /** Enters an agency; its participant stays. */
    void register(String code, RegisterAgency command);

    /** Says it otherwise. */
    void change(String code, long version, ChangeAgency command);
}
