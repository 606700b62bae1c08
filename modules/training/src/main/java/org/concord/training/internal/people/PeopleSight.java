package org.concord.training.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.concord.access.api.Access;
import org.concord.store.ListQuery;
import org.concord.training.api.TrainingRight;

/** Which officers the caller sees. Any other does not exist. */
@ApplicationScoped
class PeopleSight {

    @Inject
    private Access access;

    /** Only what is about officers {@code o} who are seen; refuses whoever sees none at all. */
    <R> ListQuery<R> of(ListQuery<R> query) {
        access.require(TrainingRight.SEE_OFFICERS);
        access.participants(TrainingRight.SEE_OFFICERS).ifPresent(own -> query.where("o.participant in (:own)", "own", own));
        return query;
    }
}
