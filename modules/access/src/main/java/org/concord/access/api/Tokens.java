package org.concord.access.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Tokens by which programs act for a person, with that person's rights. Of a token only a hash is kept; it is shown once. It ends when
 * its time is over, when it is revoked, when the account is disabled, or when the account's password is reset.
 */
public interface Tokens {

    /** How many days a token is good for when nobody says. */
    int USUAL_DAYS = 30;

    /** The most days. */
    int MOST_DAYS = 366;

    /** A token for whoever these credentials are of; refused as {@link SignIn#signIn} refuses. */
    IssuedToken issue(Credentials credentials, String address);

    /** A token for the current caller. */
    IssuedToken issue(IssueToken command);

    /** The current caller's tokens that are good, the latest first. */
    Page<TokenRow> own(Paging paging);

    /** Revokes one of the current caller's tokens. */
    void revoke(UUID id);

    /** Who a token is for, with roles as they are now; empty when it is not good. */
    Optional<Caller> callerOf(String token);
}
