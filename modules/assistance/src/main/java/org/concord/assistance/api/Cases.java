package org.concord.assistance.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Cases, without whom they are about. OPENED, IN_ASSESSMENT, SUPPORT_PLANNED, IN_SERVICE, FOLLOWED_UP, CASE_CLOSED; a closed case may be opened again. Of
 * cases that are not the caller's there are none: not in lists, counts, filters or errors.
 */
public interface Cases {

    /** Cases whose facts the caller may see, the latest opened first. */
    Page<CaseRow> search(CaseCriteria criteria, Paging paging);

    /** One case. */
    Optional<CaseRow> find(UUID id);

    /** Whether the caller may change it; false where an emergency alone opens it, which is for reading. */
    boolean isOwn(UUID id);

    /** Opens a case, assigned to the caller where the caller is a case worker. */
    void open(UUID id, OpenCase command);

    /** Says its facts otherwise. */
    void describe(UUID id, long version, DescribeCase command);

    /** Moves it on, or back, among the states before its end. */
    void move(UUID id, long version, MoveCase command);

    /** Gives it to another case worker of the agency. */
    void assign(UUID id, long version, AssignCase command);

    /** Shuts it against emergencies: no {@linkplain Emergencies break-glass} opens a sealed case. */
    void seal(UUID id, long version);

    /** Takes the seal away. */
    void unseal(UUID id, long version);

    /** Ends it. */
    void close(UUID id, long version, CloseCase command);

    /** Opens it again. */
    void reopen(UUID id, long version);
}
