package org.concord.training.internal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.concord.store.Unit;

/** Reads what the register of a session holds the programme to. */
@ApplicationScoped
class RegisterSearch {

    @Inject
    @Unit("training")
    private EntityManager entities;

    /** The most minutes that somebody attended, as it is known last; none where the register was never taken. */
    Optional<Integer> longest(UUID session) {
        List<Integer> longest = entities.createQuery("""
                select max(a.minutes) from AttendanceRecord a where a.session = :session
                and a.number = (select max(b.number) from AttendanceRecord b where b.session = a.session and b.nomination = a.nomination)""", Integer.class)
            .setParameter("session", session)
            .getResultList();
        return longest.stream().filter(Objects::nonNull).findFirst();
    }
}
