package org.concord.training.internal.nomination;

import static org.concord.training.api.TrainingRight.SEE_NOMINATIONS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.store.ListQuery;

/** Which nominations the caller sees, and what hangs on them. Any other does not exist. */
@ApplicationScoped
public class NominationSight {

    @Inject
    private Access access;

    /** Only what is about nominations {@code n} that are seen; refuses whoever sees none at all. */
    public <R> ListQuery<R> of(ListQuery<R> query) {
        return of(query, "n.participant");
    }

    /** The same of what is asked about all that a participant nominated, which the query finds under this name. */
    public <R> ListQuery<R> of(ListQuery<R> query, String participant) {
        access.require(SEE_NOMINATIONS);
        access.participants(SEE_NOMINATIONS).ifPresent(own -> query.where(participant + " in (:own)", "own", own));
        return query;
    }

    /** Refuses whoever does not see what is asked about this participant's nominations, as if that were not there. */
    public void mustSee(String participant, String subject, UUID id) {
        if (!access.may(SEE_NOMINATIONS, participant)) {
            throw new RuleBroken(KernelRule.NOT_FOUND, subject, id);
        }
    }
}
