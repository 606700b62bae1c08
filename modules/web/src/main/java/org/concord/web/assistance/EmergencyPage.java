package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.concord.assistance.api.Emergencies;
import org.concord.assistance.api.EmergencyRow;
import org.concord.assistance.api.ReviewEmergency;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One emergency, and what is found of it. */
@Named
@RequestScoped
public class EmergencyPage {

    @Inject
    private Emergencies emergencies;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;
    @Inject
    private Clock clock;

    private final Once<EmergencyRow> record = new Once<>(() -> here.found(emergencies.find(here.id())));
    private final Draft<ReviewEmergency> review = Draft.of(ReviewEmergency.class);

    public EmergencyRow getRecord() {
        return record.get();
    }

    public Draft<ReviewEmergency> getReview() {
        return review;
    }

    /** Whether the case is open still. */
    public boolean isOpen() {
        return clock.instant().isBefore(record.get().until());
    }

    public void reviewEmergency() {
        outcome.attempt(review, command -> emergencies.review(here.id(), here.version(), command), "done.saved");
    }
}
