package org.concord.training.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * What officers and focal points are told by mail. A mail is noted in the transaction that makes what it tells, and sent after it by a timer; one that
 * cannot be sent is tried again, later each time, and given up after some four days. It is written when it is its turn, so that it tells how things are
 * then; where nothing is to be told any more it is dropped. Each focal point of a participant has a mail
 * of their own: one that is refused stops nobody else's. Evaluations of level 1 are never asked for by mail: their tickets lead to nobody.
 */
public interface Mails {

    /** Mails, the latest first. */
    Page<MailRow> search(MailCriteria criteria, Paging paging);

    /** One mail. */
    Optional<MailRow> find(UUID id);

    /** Whether a mail server is set. Until one is, all mails wait. */
    boolean isServerSet();

    /** Sends it at the next round, whatever became of it so far: to the address that is entered now, with what is so now. */
    void sendAgain(UUID id, long version);
}
