package org.concord.assistance.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** Which cases there are, for whoever watches over the data of a participant: that they are, whose, and how long, and nothing of what they say. */
public interface CaseRegister {

    /** Cases of which the caller sees the outline, the latest opened first. */
    Page<OutlineRow> search(OutlineCriteria criteria, Paging paging);

    /** One case. */
    Optional<OutlineRow> find(UUID id);
}
