package org.concord.training.internal.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.NaturalId;
import org.concord.training.api.AllocationReason;
import org.concord.training.api.Nominate;
import org.concord.training.internal.people.Officer;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.Seat;
import org.concord.training.internal.seed.Demonstration;

/** Invented nominations: those of runs that were held have their seats, those of the run that is open wait to be looked at. */
@ApplicationScoped
class NominationDemonstration implements Demonstration {

    private static final LocalTime MORNING = LocalTime.of(3, 0);

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load(EntityManager entities) {
        seated(entities, "held-a-year-ago", "Hoa", "Malee", "Keo", "Sokha", "Budi");
        seated(entities, "held-first", "Hoa", "Minh", "Malee", "Keo", "Sokha", "Thiri", "Budi", "Rahim");
        seated(entities, "held-next", "Phương", "Somchai", "Mei", "Sokha", "Grace", "Keo");
        seated(entities, "held-last", "Phương", "Somchai", "Mei", "Grace", "Budi");
        CourseRun open = run(entities, "open");
        List<String> waiting = List.of("Hoa", "Minh", "Malee", "Keo");
        waiting.forEach(name -> entities.persist(nominated(entities, open, name, waiting.indexOf(name) + 1)));
    }

    private void seated(EntityManager entities, String name, String... officers) {
        CourseRun run = run(entities, name);
        List<Seat> seats = entities.createQuery("select s from Seat s where s.run = :run order by s.number", Seat.class).setParameter("run", run.id()).getResultList();
        Instant chosen = at(run.closesOn().plusDays(1));
        for (int i = 0; i < officers.length; i++) {
            Nomination nomination = nominated(entities, run, officers[i], i + 1);
            Choice choice = Choice.of(nomination.id(), AllocationReason.OPEN_SEAT, 0, i + 1);
            nomination.accept();
            nomination.offer(choice, at(run.confirmBy()));
            nomination.confirm(at(run.closesOn().plusDays(2)));
            entities.persist(nomination);
            seats.get(i).give(nomination.id());
            entities.persist(new AllocationEvent(run.id(), choice, seats.get(i).number(), chosen, "demonstration"));
        }
    }

    private static Nomination nominated(EntityManager entities, CourseRun run, String name, int rank) {
        Officer officer = entities.find(Officer.class, NaturalId.of("officers", "demonstration", name));
        UUID id = NaturalId.of("nominations", "demonstration", run.id(), name);
        Nomination nomination = new Nomination(id, run.id(), officer, new Nominate(run.id(), officer.id(), rank, "Works on such cases (invented)", null, false));
        nomination.submit(at(run.opensOn().plusDays(1)));
        return nomination;
    }

    private static CourseRun run(EntityManager entities, String name) {
        return entities.find(CourseRun.class, NaturalId.of("course-runs", "demonstration", name));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(MORNING).toInstant(ZoneOffset.UTC);
    }
}
