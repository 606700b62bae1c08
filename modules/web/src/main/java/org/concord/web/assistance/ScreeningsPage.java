package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.ScreeningCriteria;
import org.concord.assistance.api.ScreeningRow;
import org.concord.assistance.api.ScreeningState;
import org.concord.assistance.api.Screenings;
import org.concord.assistance.api.Signs;
import org.concord.kernel.Page;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** The screenings that the reader may see. */
@Named
@RequestScoped
public class ScreeningsPage {

    @Inject
    private Screenings screenings;
    @Inject
    private Here here;

    private final Once<Page<ScreeningRow>> list = new Once<>(() -> here.list(paging -> screenings.search(new ScreeningCriteria(here.text("agency"),
        here.text("worker"), here.choice("state", ScreeningState.class), here.choice("ageGroup", AgeGroup.class), here.choice("legal", Signs.class),
        here.choice("assistance", Signs.class)), paging)));

    public Page<ScreeningRow> getList() {
        return list.get();
    }
}
