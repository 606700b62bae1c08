package org.concord.training.internal.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.store.Among;
import org.concord.store.Unit;
import org.concord.training.api.NominationRule;
import org.concord.training.api.NominationState;

/** Nominations and the choices made about them. */
@ApplicationScoped
class NominationRepository {

    private static final Set<NominationState> WITH_SEAT = Arrays.stream(NominationState.values()).filter(NominationState::hasSeat)
        .collect(Collectors.toUnmodifiableSet());
    private static final long MOST = 5000;

    @Inject
    @Unit("training")
    private EntityManager entities;

    /** Adds a nomination to a run that is locked; the officer has no other there that counts. */
    void add(Nomination nomination) {
        if (liveOf(nomination.run(), nomination.officer())) {
            throw RuleBroken.at("officer", NominationRule.OFFICER_NOMINATED_ALREADY);
        }
        long already = entities.createQuery("select count(n) from Nomination n where n.run = :run", Long.class).setParameter("run", nomination.run())
            .getSingleResult();
        if (already >= MOST) {
            throw new RuleBroken(NominationRule.TOO_MANY_NOMINATIONS, MOST);
        }
        entities.persist(nomination);
    }

    private boolean liveOf(UUID run, UUID officer) {
        return !entities.createQuery("select n.id from Nomination n where n.run = :run and n.liveOfficer = :officer", UUID.class)
            .setParameter("run", run)
            .setParameter("officer", officer)
            .getResultList().isEmpty();
    }

    void add(AllocationEvent event) {
        entities.persist(event);
    }

    /** Where a nomination belongs, to lock its run before it is read. */
    Belonging belonging(UUID nomination) {
        return entities.createQuery("select new org.concord.training.internal.nomination.Belonging(n.run, n.participant) from Nomination n where n.id = :id",
                Belonging.class)
            .setParameter("id", nomination)
            .getResultList().stream().findFirst().orElseThrow(() -> notFound(nomination));
    }

    /** Reads these at once, so that {@link #get} has each at hand. */
    void fetch(Collection<UUID> ids) {
        Among.query(entities, "select n from Nomination n where n.id in (:ids)", Nomination.class, Map.of("ids", ids)).getResultList();
    }

    Nomination get(UUID id) {
        return Optional.ofNullable(entities.find(Nomination.class, id)).orElseThrow(() -> notFound(id));
    }

    /** Those of a run in one of these states. */
    List<Nomination> in(UUID run, NominationState... states) {
        return Among.query(entities, "select n from Nomination n where n.run = :run and n.state in (:states) order by n.id", Nomination.class,
                Map.of("states", List.of(states)))
            .setParameter("run", run)
            .getResultList();
    }

    /** Which of these nominations count no more; once nominations are closed, those that were not submitted do not either. */
    Set<UUID> gone(Collection<UUID> nominations, boolean closed) {
        return nominations.isEmpty() ? Set.of() : Set.copyOf(Among.query(entities,
                "select n.id from Nomination n where n.id in (:ids) and (n.liveOfficer is null" + (closed ? " or n.state in (DRAFT, RETURNED))" : ")"),
                UUID.class, Map.of("ids", nominations))
            .getResultList());
    }

    /** Whether the participant has this nomination in the run. */
    boolean has(UUID run, String participant, UUID nomination) {
        return !entities.createQuery("select n.id from Nomination n where n.id = :id and n.run = :run and n.participant = :participant", UUID.class)
            .setParameter("id", nomination)
            .setParameter("run", run)
            .setParameter("participant", participant)
            .getResultList().isEmpty();
    }

    /** Seats of a run by participant. */
    Map<String, Integer> held(UUID run) {
        return Among.query(entities, """
                select n.participant as code, count(n) as seats from Nomination n where n.run = :run and n.state in (:seated)
                group by n.participant""", Tuple.class, Map.of("seated", WITH_SEAT))
            .setParameter("run", run)
            .getResultStream().collect(Collectors.toMap(row -> row.get("code", String.class), row -> row.get("seats", Long.class).intValue()));
    }

    void flush() {
        entities.flush();
    }

    private static RuleBroken notFound(UUID id) {
        return new RuleBroken(KernelRule.NOT_FOUND, "nominations", id);
    }

    /** Those of these courses that an officer has completed. */
    Set<String> completed(UUID officer, List<String> codes) {
        return Set.copyOf(Among.query(entities, """
                select distinct c.code from Nomination n join CourseRun r on r.id = n.run join Course c on c.id = r.course
                where n.officer = :officer and n.state = COMPLETED and c.code in (:codes)""", String.class, Map.of("codes", codes))
            .setParameter("officer", officer)
            .getResultList());
    }
}
