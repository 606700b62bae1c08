package org.concord.training.internal.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concord.kernel.RuleBroken;
import org.concord.store.Among;
import org.concord.store.Unit;
import org.concord.training.api.AttendanceRule;
import org.concord.training.api.NominationState;
import org.concord.training.internal.nomination.Nomination;

/** Attendance and results, as whoever writes them needs them. */
@ApplicationScoped
class AttendanceRepository {

    static final Set<NominationState> SEATED = Arrays.stream(NominationState.values())
        .filter(state -> state.hasSeat() && state != NominationState.OFFERED).collect(Collectors.toUnmodifiableSet());

    @Inject
    @Unit("training")
    private EntityManager entities;

    void add(Object record) {
        entities.persist(record);
    }

    void remove(Assessment assessment) {
        entities.remove(assessment);
    }

    /** Those of a run who come, or came, by id. */
    Map<UUID, Nomination> seated(UUID run) {
        return Among.query(entities, "select n from Nomination n where n.run = :run and n.state in (:seated)", Nomination.class, Map.of("seated", SEATED))
            .setParameter("run", run)
            .getResultStream().collect(Collectors.toMap(Nomination::id, Function.identity()));
    }

    /** Who comes, or came, to a run with this badge, or is this officer; both where both are given. */
    Optional<Nomination> seated(UUID run, UUID badge, UUID officer) {
        String who = badge == null ? "n.officer = :one" : "n.badge = :one";
        return Among.query(entities, "select n from Nomination n where n.run = :run and n.state in (:seated) and " + who, Nomination.class,
                Map.of("seated", SEATED))
            .setParameter("run", run)
            .setParameter("one", badge == null ? officer : badge)
            .getResultList().stream().filter(found -> officer == null || found.officer().equals(officer)).findFirst();
    }

    /** The run that a session belongs to. */
    UUID runOf(UUID session) {
        return entities.createQuery("select s.run.id from Session s where s.id = :session", UUID.class)
            .setParameter("session", session)
            .getResultList().stream().findFirst().orElseThrow(() -> RuleBroken.at("session", AttendanceRule.UNKNOWN_SESSION, session));
    }

    /** What counts of one in a session. */
    Optional<AttendanceRecord> latest(UUID session, UUID nomination) {
        return entities.createQuery("select a from AttendanceRecord a where a.session = :session and a.nomination = :nomination order by a.number desc",
                AttendanceRecord.class)
            .setParameter("session", session)
            .setParameter("nomination", nomination)
            .setMaxResults(1)
            .getResultList().stream().findFirst();
    }

    /** What counts of each in a session. */
    Map<UUID, AttendanceRecord> latest(UUID session) {
        return entities.createQuery("""
                select a from AttendanceRecord a where a.session = :session
                and a.number = (select max(b.number) from AttendanceRecord b where b.session = a.session and b.nomination = a.nomination)""", AttendanceRecord.class)
            .setParameter("session", session)
            .getResultStream().collect(Collectors.toMap(AttendanceRecord::nomination, Function.identity()));
    }

    /** When the badge of one was scanned in a session, whatever was written down of it after. */
    Optional<Instant> scanned(UUID session, UUID nomination) {
        return entities.createQuery("""
                select a.at from AttendanceRecord a where a.session = :session and a.nomination = :nomination and a.how = QR order by a.number""", Instant.class)
            .setParameter("session", session)
            .setParameter("nomination", nomination)
            .setMaxResults(1)
            .getResultList().stream().findFirst();
    }

    /** Sends what was written to the database, and forgets it. */
    void settle() {
        entities.flush();
        entities.clear();
    }

    /** Forgets what was not to be written. */
    void forget() {
        entities.clear();
    }

    /** Minutes attended of a run, by nomination. */
    Map<UUID, Integer> attended(UUID run) {
        return entities.createQuery("""
                select a.nomination as nomination, sum(a.minutes) as minutes from AttendanceRecord a join Session s on s.id = a.session where s.run.id = :run
                and a.number = (select max(b.number) from AttendanceRecord b where b.session = a.session and b.nomination = a.nomination)
                group by a.nomination""", Tuple.class)
            .setParameter("run", run)
            .getResultStream().collect(Collectors.toMap(row -> row.get("nomination", UUID.class), row -> row.get("minutes", Number.class).intValue()));
    }

    Optional<Assessment> assessment(UUID run, UUID id) {
        return Optional.ofNullable(entities.find(Assessment.class, id)).filter(found -> found.run().equals(run));
    }

    List<Assessment> assessments(UUID run) {
        return entities.createQuery("select a from Assessment a where a.run = :run order by a.id", Assessment.class).setParameter("run", run).getResultList();
    }

    /** How many attempts each has at a test. */
    Map<UUID, Integer> attempts(UUID assessment) {
        return entities.createQuery("select r.nomination as nomination, max(r.attempt) as attempt from AssessmentResult r where r.assessment = :assessment group by r.nomination",
                Tuple.class)
            .setParameter("assessment", assessment)
            .getResultStream().collect(Collectors.toMap(row -> row.get("nomination", UUID.class), row -> row.get("attempt", Integer.class)));
    }

    /** The best score of each nomination in each test of a run, by nomination, then by test. */
    Map<UUID, Map<UUID, Integer>> best(UUID run) {
        return entities.createQuery("""
                select r.nomination as nomination, r.assessment as test, max(r.score) as score from AssessmentResult r join Assessment a on a.id = r.assessment
                where a.run = :run group by r.nomination, r.assessment""", Tuple.class)
            .setParameter("run", run)
            .getResultStream().collect(Collectors.groupingBy(row -> row.get("nomination", UUID.class),
                Collectors.toMap(row -> row.get("test", UUID.class), row -> row.get("score", Integer.class))));
    }

    /** The nominations of a run that are about whoever has this account. */
    Set<UUID> of(UUID run, String account) {
        return Set.copyOf(entities.createQuery("select n.id from Nomination n join Officer o on o.id = n.officer where n.run = :run and o.account = :account", UUID.class)
            .setParameter("run", run)
            .setParameter("account", account)
            .getResultList());
    }
}
