package org.concord.actionplans.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Plans whose files everybody reads, donors and citizens among them, without signing in. Whoever approves plans of the owner opens one, and may shut it again;
 * while a revision of it is being written, it is told as it was approved last, as to everybody else.
 */
public interface OpenPlans {

    /** Those that are open and published, by code; for anybody. */
    Page<OpenPlanRow> search(OpenPlanCriteria criteria, Paging paging);

    /** Whether a plan is open; of one that the caller does not see it is said that it is not. */
    boolean isOpen(UUID programme);

    /** Lets everybody read the files of a plan; once is enough. {@link PlanRule#NOT_PUBLISHED} where it has none. */
    void open(UUID programme);

    /** Takes that back. What was read is not taken back by it. */
    void shut(UUID programme);

    /** Writes a file of an open plan, for anybody; of any other there is none. */
    void write(String code, PlanFile file, OutputStream out) throws IOException;

    /** Writes the organisation file of an owner with open plans, of which alone it tells, for anybody. */
    void writeOrganisation(String owner, OutputStream out) throws IOException;
}
