package org.concord.container;

import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.concurrent.Future;
import org.concord.assistance.internal.erasure.Forgetting;

/** Hours that come while a test still does something else, each in a transaction of its own. */
@Stateless
public class Hours {

    @EJB
    private Forgetting forgetting;

    /** The hour in which identities that were kept too long are erased. */
    @Asynchronous
    public Future<Void> forget() {
        forgetting.hour();
        return new AsyncResult<>(null);
    }
}
