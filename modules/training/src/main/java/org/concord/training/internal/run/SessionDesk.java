package org.concord.training.internal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.training.api.PeopleRule;
import org.concord.training.api.RunRule;
import org.concord.training.api.ScheduleSession;
import org.concord.training.api.SessionRow;
import org.concord.training.api.Sessions;
import org.concord.training.internal.people.Trainer;
import org.concord.training.internal.people.TrainerRepository;

/** Keeps the programmes of runs. */
@ApplicationScoped
@Transactional
public class SessionDesk implements Sessions {

    private static final String SESSIONS = "sessions";

    @Inject
    private RunParts parts;
    @Inject
    private RunRepository runs;
    @Inject
    private RegisterSearch registers;
    @Inject
    private Appointments appointments;
    @Inject
    private TrainerRepository trainers;
    @Inject
    private RunSearch search;
    @Inject
    private Audit audit;

    @Override
    public Page<SessionRow> of(UUID run, Paging paging) {
        return search.sessions(run, paging);
    }

    @Override
    public Optional<SessionRow> find(UUID run, UUID id) {
        return search.session(run, id);
    }

    @Override
    public void schedule(UUID run, UUID id, ScheduleSession command) {
        CourseRun of = parts.changing(run);
        if (audit.alreadyDone(SESSIONS, id.toString(), command)) {
            return;
        }
        appointments.change(of, () -> requireTrainers(of.schedule(id, command)));
        audit.created(SESSIONS, id.toString(), "SESSION_SCHEDULED", command);
    }

    @Override
    public void change(UUID run, UUID id, long version, ScheduleSession command) {
        CourseRun of = parts.changing(run);
        Session session = session(of, id, version);
        Optional<Integer> attended = registers.longest(id);
        appointments.change(of, () -> of.reschedule(session, command, attended));
        requireTrainers(session);
        audit.changed(SESSIONS, id.toString(), "SESSION_CHANGED", command);
    }

    @Override
    public void remove(UUID run, UUID id, long version) {
        CourseRun of = parts.changing(run);
        Session session = session(of, id, version);
        if (registers.longest(id).isPresent()) {
            throw new RuleBroken(RunRule.SESSION_WAS_ATTENDED, session.day());
        }
        appointments.change(of, () -> of.unschedule(session));
        audit.changed(SESSIONS, id.toString(), "SESSION_REMOVED", null);
    }

    /** Each is accredited on that day and in no other session meanwhile; whoever else wants one of them waits until this is done. */
    private void requireTrainers(Session session) {
        for (Trainer trainer : trainers.lockInOrder(session.trainers())) {
            if (!trainer.accreditedOn(session.day())) {
                throw RuleBroken.at("trainers", PeopleRule.TRAINER_NOT_ACCREDITED, session.day());
            }
            runs.sessionOf(trainer.id(), session).ifPresent(other -> {
                throw RuleBroken.at("trainers", RunRule.TRAINER_IN_TWO_SESSIONS, other.topic());
            });
        }
    }

    private Session session(CourseRun run, UUID id, long version) {
        Session session = RunParts.part(SESSIONS, run.sessions(), Session::id, id);
        Versions.match(session.version(), version);
        return session;
    }
}
