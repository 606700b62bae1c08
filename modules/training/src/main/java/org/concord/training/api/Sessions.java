package org.concord.training.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** The programme of a run; read by whoever sees the run, changed until the run is closed. */
public interface Sessions {

    /** Sessions in the order they are held. */
    Page<SessionRow> of(UUID run, Paging paging);

    /** One session. */
    Optional<SessionRow> find(UUID run, UUID id);

    /** Adds a session, while which the run has no other. */
    void schedule(UUID run, UUID id, ScheduleSession command);

    /** Moves it or says it otherwise; once somebody attended, it stays on its day and lasts as long as that. */
    void change(UUID run, UUID id, long version, ScheduleSession command);

    /** Takes it off the programme; not the last of a published run, nor one that somebody attended. */
    void remove(UUID run, UUID id, long version);
}
