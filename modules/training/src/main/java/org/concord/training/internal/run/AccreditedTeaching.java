package org.concord.training.internal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.concord.kernel.RuleBroken;
import org.concord.training.api.PeopleRule;
import org.concord.training.internal.people.AccreditationEnded;

/** Trainers are accredited on the day of each session, also when an accreditation ends that a session was planned with. */
@ApplicationScoped
class AccreditedTeaching {

    /** A day begins and ends up to so many days away from the one in UTC. */
    private static final int ZONES = 1;

    @Inject
    private RunRepository runs;

    void keep(@Observes AccreditationEnded ended) {
        LocalDate last = ended.last();
        runs.sessionsOf(ended.trainer(), last.minusDays(ZONES).atStartOfDay().toInstant(ZoneOffset.UTC),
                ended.before().plusDays(1 + ZONES).atStartOfDay().toInstant(ZoneOffset.UTC)).stream()
            .filter(session -> session.day().isAfter(last) && !session.day().isAfter(ended.before()))
            .findFirst().ifPresent(session -> {
                throw RuleBroken.at("to", PeopleRule.TRAINER_STILL_TEACHES, session.day(), session.topic());
            });
    }
}
