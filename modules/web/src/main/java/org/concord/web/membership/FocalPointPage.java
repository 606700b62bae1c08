package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.membership.api.FocalPointRow;
import org.concord.membership.api.People;
import org.concord.membership.api.ReleaseFocalPoint;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One focal point. */
@Named
@RequestScoped
public class FocalPointPage {

    @Inject
    private People people;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<ReleaseFocalPoint> release = Draft.of(ReleaseFocalPoint.class);
    private final Once<FocalPointRow> record = new Once<>(() -> here.found(people.focalPoint(here.id())));

    public FocalPointRow getRecord() {
        return record.get();
    }

    public Draft<ReleaseFocalPoint> getRelease() {
        return release;
    }

    public void releaseFocalPoint() {
        outcome.attempt(release, command -> people.release(here.id(), here.version(), command), "done.saved");
    }
}
