package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.membership.api.DesignateFocalPoint;
import org.concord.membership.api.FocalPointCriteria;
import org.concord.membership.api.FocalPointFunction;
import org.concord.membership.api.FocalPointRow;
import org.concord.membership.api.People;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** Who is focal point of whom, on any day; and naming one. */
@Named
@RequestScoped
public class FocalPointsPage {

    @Inject
    private People people;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<Draft<DesignateFocalPoint>> draft = new Once<>(() -> Draft.of(DesignateFocalPoint.class)
        .with("participant", here.text("participant")).with("person", here.text("person")));
    private final Once<Page<FocalPointRow>> list = new Once<>(() -> here.list(paging -> people.focalPoints(
        new FocalPointCriteria(here.text("participant"), here.id("person"), here.choice("function", FocalPointFunction.class),
            here.day("asOf"), here.text("q")), paging)));

    public Page<FocalPointRow> getList() {
        return list.get();
    }

    public Draft<DesignateFocalPoint> getDraft() {
        return draft.get();
    }

    public void designate() {
        UUID id = here.newId();
        outcome.attempt(draft.get(), command -> people.designate(id, command), "done.saved", "/membership/focal-point?id=" + id);
    }
}
