package org.concord.training.internal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.concord.training.api.RunState;

/** Says when those who come to a run have to be elsewhere, or at another time, than they could read before. */
@ApplicationScoped
class Appointments {

    @Inject
    private Event<RunMoved> moved;

    /** Does {@code change} to a run. */
    void change(CourseRun run, Runnable change) {
        Appointment before = run.appointment();
        change.run();
        if (run.state() == RunState.PUBLISHED && !before.equals(run.appointment())) {
            moved.fire(new RunMoved(run.id(), run.state()));
        }
    }

    void cancel(CourseRun run, String reason) {
        run.cancel(reason);
        moved.fire(new RunMoved(run.id(), run.state()));
    }
}
