package org.concord.membership.internal.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.concord.access.api.Audit;
import org.concord.membership.api.PersonAnonymised;

/** Takes away what names a person, here and wherever the module keeps a copy. */
@ApplicationScoped
@Transactional
class Anonymity {

    private static final int AT_ONCE = 200;

    @Inject
    private PersonRepository people;
    @Inject
    private Event<PersonAnonymised> anonymised;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    void give(Person person) {
        person.anonymise();
        people.focalPointsUntil(person.id(), LocalDate.now(clock)).forEach(this::end);
        anonymised.fire(new PersonAnonymised(person.id()));
        audit.changed(PeopleDesk.PERSONS, person.id().toString(), "PERSON_ANONYMISED", null);
    }

    /** Whom nobody can turn to any more is no focal point any more. */
    private void end(FocalPoint nameless) {
        nameless.endBefore(LocalDate.now(clock));
        audit.changed(PeopleDesk.FOCAL_POINTS, nameless.id().toString(), "FOCAL_POINT_RELEASED", null);
    }

    /** Some of those whose retention date is past. Returns whether there may be more. */
    boolean giveToKeptTooLong(LocalDate today) {
        List<Person> due = people.keptTooLong(today, AT_ONCE);
        due.forEach(this::give);
        return due.size() == AT_ONCE;
    }
}
