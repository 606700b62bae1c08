package org.concord.assistance.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** Returns from the side that the person comes to. */
public interface IncomingReturns {

    /** Those to the caller's agencies. */
    Page<IncomingReturnRow> search(IncomingReturnCriteria criteria, Paging paging);

    /** One of them. */
    Optional<IncomingReturnRow> find(UUID id);

    /** Whom it is about, as far as the person agreed, before the receipt; the look is noted with its reason. */
    IdentityView read(UUID id, ReadIdentity reason);

    /** Says whether the person is a national. */
    void verify(UUID id, long version, VerifyNationality command);

    /** Notes that the papers for the journey are there. */
    void document(UUID id, long version);

    /** The receipt: opens an own case with what the person agreed to. */
    void receive(UUID id, long version, ReceiveReturn command);

    /** Notes that reintegration has begun. */
    void reintegrate(UUID id, long version);

    /** Says that it is known here that the consent ended after all was passed on. {@link ReferralRule#NOTHING_TO_ACKNOWLEDGE} where none did. */
    void acknowledge(UUID id, long version);
}
