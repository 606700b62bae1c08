package org.concord.training.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.concord.access.api.Audit;
import org.concord.training.api.OfficerAnonymised;

/** Takes away what names an officer, here and wherever the module keeps a copy. */
@ApplicationScoped
@Transactional
class Anonymity {

    private static final int AT_ONCE = 200;

    @Inject
    private OfficerRepository officers;
    @Inject
    private Event<OfficerAnonymised> anonymised;
    @Inject
    private Audit audit;

    void give(Officer officer) {
        officers.lock(officer);
        anonymised.fire(new OfficerAnonymised(officer.id()));
        officer.anonymise();
        audit.changed(OfficerDesk.OFFICERS, officer.id().toString(), "OFFICER_ANONYMISED", null);
    }

    /** Some of those whose retention date is past. Returns whether there may be more. */
    boolean giveToKeptTooLong(LocalDate today) {
        List<Officer> due = officers.keptTooLong(today, AT_ONCE);
        due.forEach(this::give);
        return due.size() == AT_ONCE;
    }
}
