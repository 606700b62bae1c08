package org.concord.training.internal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.store.Among;
import org.concord.store.Unit;
import org.concord.training.internal.course.Course;

/** Runs with all that hangs on them. A run is locked before anything of it is changed. */
@ApplicationScoped
public class RunRepository {

    @Inject
    @Unit("training")
    private EntityManager entities;

    void add(CourseRun run) {
        entities.persist(run);
    }

    /** The run, locked until the transaction ends. */
    public CourseRun locked(UUID id) {
        return Optional.ofNullable(entities.find(CourseRun.class, id, LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(() -> notFound(id));
    }

    /** Another session of any run, not cancelled, that the trainer gives during this one. */
    Optional<Session> sessionOf(UUID trainer, Session session) {
        return entities.createQuery("""
                select s from Session s join s.run r where s.startsAt < :end and s.endsAt > :start and s.id <> :id and r.state <> CANCELLED
                and locate(:trainer, s.trainers) > 0""", Session.class)
            .setParameter("start", session.startsAt())
            .setParameter("end", session.endsAt())
            .setParameter("id", session.id())
            .setParameter("trainer", trainer.toString())
            .setMaxResults(1)
            .getResultList().stream().findFirst();
    }

    /** Sessions of runs that are not cancelled, which the trainer gives between these instants; earlier ones first. */
    List<Session> sessionsOf(UUID trainer, Instant from, Instant until) {
        return entities.createQuery("""
                select s from Session s join fetch s.run r where s.startsAt between :from and :until and r.state <> CANCELLED
                and locate(:trainer, s.trainers) > 0 order by s.startsAt""", Session.class)
            .setParameter("from", from)
            .setParameter("until", until)
            .setParameter("trainer", trainer.toString())
            .getResultList();
    }

    /** The run, to be read. */
    public CourseRun get(UUID id) {
        return Optional.ofNullable(entities.find(CourseRun.class, id)).orElseThrow(() -> notFound(id));
    }

    private static RuleBroken notFound(UUID id) {
        return new RuleBroken(KernelRule.NOT_FOUND, "course-runs", id);
    }

    /** A version of a course. */
    public Optional<Course> course(UUID id) {
        return Optional.ofNullable(id).map(known -> entities.find(Course.class, known));
    }

    private List<Seat> seats(UUID run) {
        return entities.createQuery("select s from Seat s where s.run = :run order by s.number", Seat.class).setParameter("run", run).getResultList();
    }

    /** How many seats of a run somebody has. */
    public int seatsTaken(UUID run) {
        return entities.createQuery("select cast(count(*) as Integer) from Seat s where s.run = :run and s.nomination is not null", Integer.class)
            .setParameter("run", run)
            .getSingleResult();
    }

    /** The free seats of a run, lowest number first; the run is locked. */
    public List<Seat> freeSeats(UUID run) {
        return free(run).getResultList();
    }

    /** The free seat of a run with the lowest number; the run is locked. */
    public Optional<Seat> freeSeat(UUID run) {
        return free(run).setMaxResults(1).getResultList().stream().findFirst();
    }

    private TypedQuery<Seat> free(UUID run) {
        return entities.createQuery("select s from Seat s where s.run = :run and s.nomination is null order by s.number", Seat.class).setParameter("run", run);
    }

    /** The seat a nomination has. */
    public Optional<Seat> seatOf(UUID nomination) {
        return entities.createQuery("select s from Seat s where s.nomination = :nomination", Seat.class)
            .setParameter("nomination", nomination)
            .getResultList().stream().findFirst();
    }

    /** Published runs whose nominations are closed and looked at, and that are not over, where they are held; for a timer, which has no transaction. */
    @Transactional
    public List<UUID> awaitingSeats(Instant now, int most) {
        List<CourseRun> closed = entities.createQuery("select r from CourseRun r where r.state = PUBLISHED and r.closesOn < :latest and r.lastDay >= :earliest "
                + "order by r.closesOn, r.id", CourseRun.class)
            .setParameter("latest", now.atOffset(ZoneOffset.MAX).toLocalDate())
            .setParameter("earliest", now.atOffset(ZoneOffset.MIN).toLocalDate())
            .setMaxResults(most)
            .getResultStream().filter(run -> run.isAwaitingSeats(now)).toList();
        Set<UUID> toBeJudged = toBeJudged(closed, now);
        return closed.stream().map(CourseRun::id).filter(run -> !toBeJudged.contains(run)).toList();
    }

    /**
     * Whether somebody nominated in time waits to be looked at: meanwhile no seat that may be theirs goes to others without whoever keeps the run
     * saying so.
     */
    public boolean isToBeJudged(CourseRun run, Instant now) {
        return !toBeJudged(List.of(run), now).isEmpty();
    }

    private Set<UUID> toBeJudged(List<CourseRun> runs, Instant now) {
        List<UUID> sharedOut = runs.stream().filter(run -> run.isSharedOut(now)).map(CourseRun::id).toList();
        return sharedOut.isEmpty() ? Set.of() : Set.copyOf(Among.query(entities,
            "select distinct n.run from Nomination n where n.run in (:runs) and n.state = SUBMITTED", UUID.class, Map.of("runs", sharedOut)).getResultList());
    }

    /** Gives a run as many seats as it has capacity; those taken stay, and are moved down where their number would go. */
    void furnish(CourseRun run) {
        List<Seat> seats = seats(run.id());
        for (int number = seats.size() + 1; number <= run.capacity(); number++) {
            entities.persist(new Seat(run.id(), number));
        }
        List<Seat> free = seats.stream().filter(seat -> seat.isFree() && seat.number() <= run.capacity()).toList();
        int moved = 0;
        for (Seat surplus : seats.subList(Math.min(seats.size(), run.capacity()), seats.size())) {
            UUID sitting = surplus.nomination();
            entities.remove(surplus);
            entities.flush();
            if (sitting != null) {
                free.get(moved++).give(sitting);
            }
        }
    }
}
