package org.concord.access.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * The accounts of people who sign in, for those who keep them ({@link AccessRight#KEEP_ACCOUNTS}). An account is opened and later disabled, never
 * deleted: the audit log speaks of it. Disabling it, changing its password or its roles takes effect on every session and token within seconds.
 */
public interface Accounts {

    /** Accounts, by name. */
    Page<AccountRow> search(AccountCriteria criteria, Paging paging);

    /** One account. */
    Optional<AccountRow> find(UUID id);

    /** Opens an account with a first password, which is handed over in person and changed by its owner. */
    void open(UUID id, OpenAccount command);

    /** Changes the name, the language, the roles, or whether it is disabled. There is always an administrator left. */
    void change(UUID id, long version, ChangeAccount command);

    /** Sets another password for somebody who forgot it; ends the sessions and revokes the tokens. */
    void resetPassword(UUID id, long version, ResetPassword command);

    /** Takes the second factor away from somebody who lost the telephone; ends the sessions and revokes the tokens. */
    void removeSecondFactor(UUID id, long version);
}
