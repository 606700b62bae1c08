package org.concord.training.internal.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concord.kernel.NaturalId;
import org.concord.training.api.AttendedBy;
import org.concord.training.api.NominationState;
import org.concord.training.internal.evaluation.LaterEvaluations;
import org.concord.training.internal.nomination.Nomination;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.Session;
import org.concord.training.internal.seed.Demonstration;

/** Who came to the runs that were held: nearly all to everything, one to half of it, and one not at all. The last run is still to be closed. */
@ApplicationScoped
class AttendanceDemonstration implements Demonstration {

    @Inject
    private AttendanceRepository attendance;
    @Inject
    private Attainments attainments;
    @Inject
    private LaterEvaluations later;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load(EntityManager entities) {
        entities.flush();
        List.of("held-a-year-ago", "held-first", "held-next").forEach(name -> close(taken(entities, name)));
        taken(entities, "held-last");
    }

    private CourseRun taken(EntityManager entities, String name) {
        CourseRun run = entities.find(CourseRun.class, NaturalId.of("course-runs", "demonstration", name));
        List<Nomination> seated = attendance.seated(run.id()).values().stream().sorted(Comparator.comparing(Nomination::participant).thenComparing(Nomination::id)).toList();
        run.sessions().forEach(session -> {
            for (int i = 1; i < seated.size(); i++) {
                write(entities, session, seated.get(i).id(), i == 1 ? session.minutes() / 2 : session.minutes());
            }
        });
        entities.flush();
        return run;
    }

    private static void write(EntityManager entities, Session session, UUID nomination, int minutes) {
        entities.persist(new AttendanceRecord(session, nomination, minutes, AttendedBy.MANUAL, null, session.endsAt(), "trainer"));
    }

    private void close(CourseRun run) {
        Map<UUID, Attainment> reached = attainments.of(run);
        Collection<Nomination> came = attendance.seated(run.id()).values();
        came.forEach(nomination -> nomination.end(reached.get(nomination.id()).outcome()));
        later.ask(run, came.stream().filter(nomination -> nomination.state() == NominationState.COMPLETED).toList());
        run.close();
    }
}
